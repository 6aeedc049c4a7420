package io.github.closer.cli;

import java.util.List;

/** What is said about safety whenever somebody asks. */
final class SafetyPage {
  /** The page behind {@code closer help safety}. */
  static final List<String> HELP =
      List.of(
          "Safety",
          "",
          "closer is for two people who both want this and who are safe with each other.",
          "It is not therapy, and it cannot tell whether somebody is safe.",
          "",
          "Please do not use it together, if one of you",
          "  - is afraid of the other, or of what happens after an honest answer,",
          "  - is hurt, threatened, forced, or watched,",
          "  - has been told to do this.",
          "What is said openly here could then be used against the one who said it.",
          "",
          "Talk to somebody outside first, alone: a doctor, a counsellor, a friend,",
          "a helpline. A search for \"domestic abuse helpline\" and the name of your country,",
          "on a device the other one does not use, finds one near you.",
          "If somebody is in danger now, call the emergency number of your country.",
          "",
          "What closer keeps",
          "  - Sessions are files of this account: closer sessions lists them, and closer",
          "    about-us shows what is remembered beyond them. Whoever can use this account",
          "    can read all of it, private answers included.",
          "  - Answers at a gate, such as \"is this safe for you?\", are never written down.",
          "    A gate also closes by itself now and then, so a closed gate says nothing.",
          "  - The shell's own history of commands, and backups, are out of its reach.",
          "",
          "Passing, leaving and stopping need no reason, and nobody counts them.");

  private SafetyPage() {}
}
