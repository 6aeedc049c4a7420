"""Drives a program on a bare pseudo-terminal.

Usage: drive.py OUTPUT ACTION... -- COMMAND...

An action is two arguments: `await TEXT` (spaces do not count), `send KEYS`, `signal NAME`, `unseen -` (waits until
nothing is echoed), `still SECONDS` (waits until nothing was written for so long). All that the program writes goes to the
file OUTPUT. Afterwards one line says how the program ended and what became of the terminal.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

LONGEST = 20.0
ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()][0-9A-Za-z]|[@-Z\\-_=>78])")


def main():
    arguments = sys.argv[2:]
    split = arguments.index("--")
    actions = list(zip(arguments[0:split:2], arguments[1:split:2]))
    command = arguments[split + 1 :]

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    before = termios.tcgetattr(slave)
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for stream in (0, 1, 2):
            os.dup2(slave, stream)
        os.close(master)
        os.execvp(command[0], command)

    out = bytearray()
    since = 0

    def pump(seconds):
        ready, _, _ = select.select([master], [], [], seconds)
        if ready:
            out.extend(os.read(master, 65536))
        return bool(ready)

    def plain(words):
        return b"".join(ESCAPES.sub(b"", bytes(words)).replace("│".encode(), b"").split())

    def until(condition, what):
        end = time.monotonic() + LONGEST
        while not condition():
            if time.monotonic() > end:
                os.kill(child, signal.SIGKILL)
                finish("never came: " + what)
            pump(0.02)

    def finish(trouble):
        end = time.monotonic() + LONGEST
        pid, status = 0, 0
        while pid == 0 and time.monotonic() < end:
            pump(0.02)
            pid, status = os.waitpid(child, os.WNOHANG)
        if pid == 0:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            trouble = trouble or "did not end"
        while pump(0.05):
            pass
        with open(sys.argv[1], "wb") as file:
            file.write(out)
        after = termios.tcgetattr(slave)
        print("exit=%d" % (os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1000 + os.WTERMSIG(status)))
        print("settings=%s" % ("same" if before == after else "changed"))
        print("alternate=%s" % last(b"\x1b[?1049h", b"\x1b[?1049l"))
        print("cursor=%s" % ("hidden" if last(b"\x1b[?25l", b"\x1b[?25h") == "on" else "visible"))
        print("paste=%s" % last(b"\x1b[?2004h", b"\x1b[?2004l"))
        print("trouble=%s" % trouble)
        sys.exit(0)

    def last(begin, end):
        return "on" if out.rfind(begin) > out.rfind(end) else "off"

    for what, value in actions:
        if what == "await":
            wanted = b"".join(value.encode().split())
            until(lambda: wanted in plain(out[since:]), value)
        elif what == "unseen":
            until(lambda: not termios.tcgetattr(slave)[3] & termios.ECHO, "no echo")
        elif what == "still":
            while pump(float(value)):
                pass
        elif what == "send":
            since = len(out)
            os.write(master, value.encode())
        elif what == "signal":
            os.kill(child, getattr(signal, "SIG" + value))
        else:
            sys.exit("no such action: " + what)
    finish("")


main()
