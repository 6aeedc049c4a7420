package io.github.closer.transcript;

import io.github.closer.session.People;
import io.github.closer.text.Html;
import io.github.closer.text.Words;

/**
 * A saying as an item of a list on a page, in which nothing that was typed is markup.
 *
 * @param words the language
 * @param people who they are
 */
record SayingMarkup(Words words, People people) {

  String of(Transcript.Saying saying) {
    Sayings sayings = new Sayings(words);
    String by = Html.escape(people.names(saying.by(), words));
    String name = "<bdi class=\"name\">" + sayings.name(saying, by) + "</bdi>";
    String said = Html.escape(sayings.quoted(saying.said()).strip());
    String form = said.indexOf('\n') < 0 ? "said" : "said long";
    String quoted = "<span class=\"" + form + "\" dir=\"auto\">" + said + "</span>";
    return (saying.own() ? "<li class=\"own\">" : "<li>")
        + sayings.line(saying.said(), name, quoted)
        + "</li>";
  }
}
