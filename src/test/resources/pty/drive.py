"""Drives a program on a bare pseudo-terminal, as the shell that started it.

Usage: drive.py OUTPUT ACTION... -- COMMAND...

An action is two arguments:
  await TEXT      waits until it was written since keys were sent; spaces do not count
  send KEYS       types
  signal NAME     sends a signal to the program alone
  frozen -        stops every thread of the program at once
  held KEYS       types, and waits until the terminal holds that and nobody has read it
  unseen -        waits until nothing is echoed
  still SECONDS   waits until nothing was written for so long
  resize 40x10    gives the window another size
  stopped -       waits until the program is stopped, takes the terminal, and looks at it
  shell -         changes the settings of the terminal, as a shell may
  foreground -    gives the terminal back to the program and continues it
  background -    continues the program without the terminal; it should be stopped again
  close -         closes the window; like a shell, tells the program so

All that the program writes goes to the file OUTPUT. Afterwards one line each says how the program ended, what became of
the terminal, what a shell would now read from it, and how many milliseconds after the last key it was gone.
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
WIPED = b"\x1b[H\x1b[2J\x1b[3J"
LEFT = b"\x1b[?1049l"


def main():
    arguments = sys.argv[2:]
    split = arguments.index("--")
    actions = list(zip(arguments[0:split:2], arguments[1:split:2]))
    command = arguments[split + 1 :]

    # A session of its own, so that the program can be suspended as in a shell.
    if os.getpid() == os.getpgrp():
        if os.fork():
            sys.exit(os.WEXITSTATUS(os.wait()[1]))
    os.setsid()
    for ignored in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGHUP, signal.SIGTSTP):
        signal.signal(ignored, signal.SIG_IGN)
    master, slave = pty.openpty()
    size(slave, "80x24")
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    before = termios.tcgetattr(slave)
    begin, go = os.pipe()
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        os.read(begin, 1)
        for ignored in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGHUP, signal.SIGTSTP):
            signal.signal(ignored, signal.SIG_DFL)
        for stream in (0, 1, 2):
            os.dup2(slave, stream)
        for other in (master, slave, begin, go):
            os.close(other)
        os.execvp(command[0], command)
    os.setpgid(child, child)
    os.tcsetpgrp(slave, child)
    os.write(go, b"!")

    out = bytearray()
    since = 0
    sent = time.monotonic()
    ended = None
    closed = False

    def pump(seconds):
        if closed:
            time.sleep(seconds)
            return False
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
                os.killpg(child, signal.SIGKILL)
                finish("never came: " + what)
            pump(0.02)

    def stopped():
        pid, status = os.waitpid(child, os.WNOHANG | os.WUNTRACED)
        if pid and not os.WIFSTOPPED(status):
            finish("ended instead of being stopped", status)
        return pid != 0

    def type_in(keys):
        before_them = waiting()
        os.write(master, keys.encode())
        # A key that is on its way when the program leaves is the shell's. Asking whether any is there makes them
        # arrive, but not where the answer is known.
        if before_them:
            time.sleep(0.02)
        else:
            select.select([slave], [], [], 0)

    def frozen():
        # A thread that reads a key when the signal comes may still read it.
        threads = "/proc/%d/task/" % child
        return all(standing(threads + thread) in "Tt" for thread in os.listdir(threads))

    def standing(thread):
        with open(thread + "/stat") as file:
            return file.read().rpartition(")")[2].split()[0]

    def waiting():
        count = bytearray(4)
        fcntl.ioctl(slave, termios.FIONREAD, count)
        return int.from_bytes(count, sys.byteorder)

    def last(begin, end):
        return "on" if out.rfind(begin) > out.rfind(end) else "off"

    def looks():
        trouble = []
        if termios.tcgetattr(slave) != before:
            trouble.append("settings")
        if last(b"\x1b[?1049h", LEFT) == "on":
            trouble.append("screen")
        if last(b"\x1b[?25l", b"\x1b[?25h") == "on":
            trouble.append("cursor")
        if last(b"\x1b[?2004h", b"\x1b[?2004l") == "on":
            trouble.append("paste")
        return " ".join(trouble)

    def unread():
        raw = termios.tcgetattr(slave)
        raw[3] &= ~(termios.ICANON | termios.ECHO)
        raw[6][termios.VMIN] = raw[6][termios.VTIME] = 0
        termios.tcsetattr(slave, termios.TCSANOW, raw)
        return os.read(slave, 4096).decode("utf-8", "backslashreplace").encode("unicode_escape").decode()

    def finish(trouble, status=None):
        end = time.monotonic() + LONGEST
        pid = 0 if status is None else child
        gone = time.monotonic()
        while pid == 0 and time.monotonic() < end:
            pump(0.001)
            pid, status = os.waitpid(child, os.WNOHANG)
            gone = time.monotonic()
        if pid == 0:
            os.killpg(child, signal.SIGKILL)
            pid, status = os.waitpid(child, 0)
            trouble = trouble or "did not end"
        if not closed:
            os.tcsetpgrp(slave, os.getpgrp())
        while pump(0.05):
            pass
        with open(sys.argv[1], "wb") as file:
            file.write(out)
        print("exit=%d" % (os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1000 + os.WTERMSIG(status)))
        if not closed:
            print("settings=%s" % ("same" if before == termios.tcgetattr(slave) else "changed"))
            print("alternate=%s" % last(b"\x1b[?1049h", LEFT))
            print("cursor=%s" % ("hidden" if last(b"\x1b[?25l", b"\x1b[?25h") == "on" else "visible"))
            print("paste=%s" % last(b"\x1b[?2004h", b"\x1b[?2004l"))
            print("unread=%s" % unread())
        leaving = out.rfind(LEFT)
        behind = bytes(out[leaving:]) if leaving > 0 else bytes(out)
        there = bytes(out[:leaving])[-60:] if leaving > 0 else WIPED
        print("wiped=%s" % ("yes" if WIPED in there and behind.endswith(WIPED) else "no"))
        print("millis=%d" % ((gone - sent) * 1000))
        print("trouble=%s" % trouble)
        sys.stdout.flush()
        os._exit(0)

    for what, value in actions:
        if what == "await":
            wanted = b"".join(value.encode().split())
            until(lambda: wanted in plain(out[since:]), value)
        elif what == "unseen":
            until(lambda: not termios.tcgetattr(slave)[3] & termios.ECHO, "no echo")
        elif what == "still":
            end = time.monotonic() + LONGEST / 10
            while pump(float(value)) and time.monotonic() < end:
                pass
        elif what == "send":
            since = len(out)
            type_in(value)
            sent = time.monotonic()
        elif what == "signal":
            os.kill(child, getattr(signal, "SIG" + value))
            sent = time.monotonic()
        elif what == "frozen":
            os.kill(child, signal.SIGSTOP)
            until(frozen, "no thread runs")
        elif what == "held":
            since = len(out)
            type_in(value)
            until(lambda: waiting() >= len(value.encode()), "so many keys")
        elif what == "resize":
            since = len(out)
            size(slave, value)
        elif what == "stopped":
            until(stopped, "stopped")
            os.tcsetpgrp(slave, os.getpgrp())
            while pump(0.05):
                pass
            if looks():
                os.killpg(child, signal.SIGKILL)
                finish("while stopped: " + looks())
        elif what == "shell":
            changed = termios.tcgetattr(slave)
            changed[3] ^= termios.ECHOK
            termios.tcsetattr(slave, termios.TCSANOW, changed)
            before = termios.tcgetattr(slave)
        elif what == "foreground":
            since = len(out)
            os.tcsetpgrp(slave, child)
            os.killpg(child, signal.SIGCONT)
        elif what == "background":
            since = len(out)
            os.killpg(child, signal.SIGCONT)
            until(stopped, "stopped again")
            if looks() or len(out) > since:
                os.killpg(child, signal.SIGKILL)
                finish("in the background: " + looks())
        elif what == "close":
            os.close(master)
            os.close(slave)
            closed = True
            os.kill(child, signal.SIGHUP)
            os.kill(child, signal.SIGCONT)
            sent = time.monotonic()
        else:
            sys.exit("no such action: " + what)
    finish("")


def size(terminal, words):
    columns, rows = words.split("x")
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", int(rows), int(columns), 0, 0))


main()
