"""Runs a command on a bare pty, ends it in some way, and tells what became of the terminal.

Usage: ending.py AWAIT HOW COMMAND...
AWAIT is the text on the screen before anything is done; HOW is ^C, INT, TERM, HUP, HANGUP or NONE.
A shell with job control would hide what is looked for here.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

awaited, how, command = sys.argv[1].encode(), sys.argv[2], sys.argv[3:]
screen, keyboard = pty.openpty()
fcntl.ioctl(keyboard, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
before = termios.tcgetattr(keyboard)
pid = os.fork()
if pid == 0:
    os.setsid()
    fcntl.ioctl(keyboard, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(keyboard, descriptor)
    os.environ["TERM"] = "xterm-256color"
    os.execvp(command[0], command)

out = b""


def pump(until, seconds):
    global out
    end = time.time() + seconds
    while time.time() < end and not until():
        if select.select([screen], [], [], 0.05)[0]:
            out += os.read(screen, 65536)


def ended():
    global status
    if status is None:
        done, code = os.waitpid(pid, os.WNOHANG)
        status = code if done else None
    return status is not None


status = None
pump(lambda: awaited in out or ended(), 30)
seen = awaited in out
pump(lambda: False, 0.3)
if how == "^C":
    os.write(screen, b"\x03")
elif how not in ("NONE", "HANGUP"):
    os.kill(pid, getattr(signal, "SIG" + how))
if how == "HANGUP":
    # The window is closed: nobody can look at the terminal afterwards.
    os.close(screen)
    os.close(keyboard)
    end = time.time() + 15
    while time.time() < end and not ended():
        time.sleep(0.05)
    print("status=%s" % (os.WEXITSTATUS(status) if ended() and os.WIFEXITED(status) else status))
    if not ended():
        os.kill(pid, signal.SIGKILL)
    sys.exit()
pump(ended, 15)
pump(lambda: False, 0.3)
if not ended():
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    status = -1
after = termios.tcgetattr(keyboard)
print("seen=%s" % seen)
exited = status >= 0 and os.WIFEXITED(status)
print("status=%s" % (os.WEXITSTATUS(status) if exited else "killed %s" % status))
print("settings=%s" % ("same" if before == after else "changed %s %s" % (before[:4], after[:4])))
print("screen=%s" % ("left" if out.rfind(b"?1049l") > out.rfind(b"?1049h") > 0 else "kept"))
print("cursor=%s" % ("shown" if out.rfind(b"?25h") > out.rfind(b"?25l") else "hidden"))
print("paste=%s" % ("off" if out.rfind(b"?2004l") > out.rfind(b"?2004h") else "on"))
print("trace=%s" % (b"Exception" in out or b"\tat " in out))
# Xterm's way to leave the screen ends with taking back the title of the window.
rest = out[out.rfind(b"?1049l") + 6:].replace(b"\x1b[23;0;0t", b"")
print("after=%s" % rest.decode("utf-8", "replace").replace("\x1b", "^[").replace("\n", "~"))
print("probe=%s" % (b"\x1b[c" in out or b"$p" in out))
