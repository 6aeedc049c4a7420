package io.github.closer.transcript;

import io.github.closer.session.Region;
import io.github.closer.text.Html;
import io.github.closer.text.HtmlPage;
import io.github.closer.text.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Questions over the months, as one page for a browser and for paper. The numbers each of the two
 * gave stand by themselves, as a drawing, as a sentence and as a table.
 */
public final class LookBackPage implements LookBackForm {
  private final Words words;
  private final Times times;
  private final Sayings sayings;
  private final HtmlPage page;

  /**
   * A printer.
   *
   * @param region where the people are, and the language of what they did not say themselves
   */
  public LookBackPage(Region region, Appendable out) {
    this.words = region.words();
    this.times = new Times(region);
    this.sayings = new Sayings(words);
    this.page = new HtmlPage("transcript", out);
  }

  @Override
  public void print(List<LookBack> questions) throws IOException {
    String title = words.say("transcript.look-back");
    page.begin(words.locale(), title);
    page.line("<header>");
    page.line("<h1>" + Html.escape(title) + "</h1>");
    page.line("</header>");
    page.line("<main>");
    for (LookBack question : questions) {
      print(question);
    }
    page.line("</main>");
    page.end();
  }

  private void print(LookBack question) throws IOException {
    String text = Html.escape(sayings.shown(question.question()).strip());
    page.line("<section class=\"question\">");
    page.line("<h2 dir=\"auto\">" + text + "</h2>");
    for (LookBack.Time time : question.times()) {
      String when = when(time.at());
      page.line("<h3>" + words.say("transcript.time", when, title(time.title())) + "</h3>");
      page.line("<ul>");
      for (Transcript.Saying saying : time.sayings()) {
        page.line(new SayingMarkup(words, time.people()).of(saying));
      }
      page.line("</ul>");
    }
    for (Numbers numbers : question.numbers()) {
      print(numbers);
    }
    page.line("</section>");
  }

  private static String title(String title) {
    return "<bdi>" + Html.escape(title) + "</bdi>";
  }

  private String when(Instant at) {
    return "<time datetime=\""
        + at.truncatedTo(ChronoUnit.SECONDS)
        + "\">"
        + Html.escape(times.date(at))
        + "</time>";
  }

  private void print(Numbers numbers) throws IOException {
    String all = Html.escape(numbers.inWords());
    String sentence = words.say("transcript.numbers", title(numbers.name()), all);
    page.line("<figure>");
    page.line("<figcaption>" + sentence + "</figcaption>");
    // The sentence and the table say all of it, so that a drawing need not be read out.
    page.line(new Drawing(numbers).svg());
    page.line("<table>");
    page.line("<thead>");
    page.line(
        "<tr><th scope=\"col\">"
            + Html.escape(words.say("transcript.numbers.day"))
            + "</th><th scope=\"col\">"
            + title(numbers.name())
            + "</th></tr>");
    page.line("</thead>");
    page.line("<tbody>");
    for (Numbers.Point point : numbers.points()) {
      String day = "<th scope=\"row\">" + when(point.at()) + "</th>";
      page.line("<tr>" + day + "<td>" + Html.escape(point.words()) + "</td></tr>");
    }
    page.line("</tbody>");
    page.line("</table>");
    page.line("</figure>");
  }
}
