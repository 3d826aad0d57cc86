"""What a program on python3-dbus does: GETs one after another, each blocking, as Skype4Py sends them.

Arguments: the address of the bus and the name of the client. Reads `gets N` from standard input, answers with the seconds they took.
"""
import sys
import time

import dbus
import dbus.bus
import dbus.mainloop.glib


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.bus.BusConnection(sys.argv[1])
    skype = dbus.Interface(bus.get_object(sys.argv[2], "/com/Skype", introspect=False), "com.Skype.API")
    skype.Invoke("#0 NAME python")
    skype.Invoke("#1 PROTOCOL 8")
    print("ready", flush=True)
    for line in iter(sys.stdin.readline, ""):
        count = int(line.split()[1])
        begin = time.perf_counter()
        for i in range(count):
            skype.Invoke("#%d GET USER c%d FULLNAME" % (i + 10, i % 1000))
        print(time.perf_counter() - begin, flush=True)


main()
