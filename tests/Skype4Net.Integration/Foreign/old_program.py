"""A program as written for the real Skype, on Debian's python3-dbus: Invoke as Skype4Py calls it, Notify as it exports it.

Reads commands from standard input, one a line, and writes what comes back:
  reply <text>    the result of Invoke
  notify <text>   what Skype told
Line feeds inside a text are written as \\n, in both directions.
"""
import os
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib


def say(kind, text):
    print(kind, str(text).replace("\n", "\\n"), flush=True)


class Client(dbus.service.Object):
    """The object that Skype calls."""

    @dbus.service.method(dbus_interface="com.Skype.API.Client", in_signature="s")
    def Notify(self, text):
        say("notify", text)


def main():
    loop = GLib.MainLoop()
    bus = dbus.SessionBus(mainloop=DBusGMainLoop())
    skype = bus.get_object("com.Skype.API", "/com/Skype")
    client = Client(bus, "/com/Skype/Client")
    assert client is not None
    say("introspection", "Invoke" in skype.Introspect(dbus_interface="org.freedesktop.DBus.Introspectable"))

    def invoke(line):
        skype.Invoke(
            line.replace("\\n", "\n"),
            dbus_interface="com.Skype.API",
            reply_handler=lambda text: say("reply", text),
            error_handler=lambda error: say("error", error),
            timeout=3600,
        )

    # Read without a buffer: lines in one would wait for the next that comes.
    rest = b""

    def on_input(source, condition):
        nonlocal rest
        data = os.read(sys.stdin.fileno(), 65536)
        if not data:
            loop.quit()
            return False
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            invoke(line.decode())
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_input)
    loop.run()


main()
