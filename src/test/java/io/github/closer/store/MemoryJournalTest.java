package io.github.closer.store;

import io.github.closer.play.Journal;
import io.github.closer.rehearsal.MemoryJournal;
import io.github.closer.session.Event;
import java.util.List;

class MemoryJournalTest implements JournalContract {
  @Override
  public Journal begin() {
    MemoryJournal journal = new MemoryJournal();
    journal.append(Samples.BEGUN);
    return journal;
  }

  @Override
  public List<Event.Lasting> kept(Journal journal) {
    return ((MemoryJournal) journal).events();
  }
}
