package io.github.closer.cli;

import java.io.PrintWriter;

/** For editors and pipes: one line for each problem, {@code file:line:column: error[D071]: …}. */
final class ShortReport implements CheckReport {
  private final PrintWriter out;

  ShortReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void print(Checked checked) {
    DiagnosticPrinter printer = new DiagnosticPrinter(out);
    checked.findings().forEach(finding -> printer.brief(finding.source(), finding.diagnostic()));
  }
}
