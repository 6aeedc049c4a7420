package io.github.closer.transcript;

import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.text.Html;
import io.github.closer.text.HtmlPage;
import io.github.closer.text.Words;
import java.io.IOException;
import java.time.temporal.ChronoUnit;

/**
 * A transcript as one page for a browser and for paper, in which nothing that was typed is markup.
 *
 * <p>Each card is a section with its own heading, and each text runs in the direction of its own
 * letters. See {@link HtmlPage} for what the page may do, which is nothing.
 */
public final class HtmlPrinter implements Printer {
  private final Words words;
  private final Times times;
  private final Sayings sayings;
  private final HtmlPage page;

  /**
   * A printer.
   *
   * @param region where the people are, and the language of what they did not say themselves
   */
  public HtmlPrinter(Region region, Appendable out) {
    this.words = region.words();
    this.times = new Times(region);
    this.sayings = new Sayings(words);
    this.page = new HtmlPage("transcript", out);
  }

  @Override
  public void print(Transcript transcript) throws IOException {
    String day = times.day(transcript.begun());
    page.begin(words.locale(), transcript.title() + ", " + day);
    head(transcript, day);
    page.line("<main>");
    for (Transcript.Block block : transcript.blocks()) {
      if (block instanceof Transcript.Entry entry) {
        print(entry, transcript.people());
      } else {
        page.line("<p class=\"between\">" + Html.escape(sayings.between(block, times)) + "</p>");
      }
    }
    if (!transcript.finished()) {
      page.line("<p class=\"between\">" + Html.escape(words.say("transcript.unfinished")) + "</p>");
    }
    page.line("</main>");
    page.end();
  }

  private void head(Transcript transcript, String day) throws IOException {
    People people = transcript.people();
    String both = words.say("transcript.people", name(people.a()), name(people.b()));
    page.line("<header>");
    page.line("<h1 dir=\"auto\">" + Html.escape(transcript.title()) + "</h1>");
    page.line(
        "<p><time datetime=\""
            + transcript.begun().truncatedTo(ChronoUnit.SECONDS)
            + "\">"
            + Html.escape(day)
            + "</time></p>");
    page.line("<p>" + both + "</p>");
    page.line("</header>");
  }

  private static String name(String name) {
    return "<bdi>" + Html.escape(name) + "</bdi>";
  }

  private void print(Transcript.Entry entry, People people) throws IOException {
    String text = Html.escape(sayings.shown(entry.text()).strip());
    if (entry.sayings().isEmpty()) {
      String kind = entry.place().kind() == Transcript.Kind.CONTEXT ? "context" : "told";
      page.line("<p class=\"" + kind + "\" dir=\"auto\">" + text + "</p>");
      return;
    }
    page.line("<section>");
    if (!text.isBlank()) {
      page.line("<h2 dir=\"auto\">" + text + "</h2>");
    }
    page.line("<ul>");
    for (Transcript.Saying saying : entry.sayings()) {
      page.line(new SayingMarkup(words, people).of(saying));
    }
    page.line("</ul>");
    page.line("</section>");
  }
}
