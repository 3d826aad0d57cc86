"""A bot as written for the real Skype, on Debian's python3-dbus: it lets in who asks, answers @credit, also what was written while it did not
run, says what it takes a corrected message for, and greets who goes away. Writes 'ready' when it listens."""
import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib


class Bot(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/com/Skype/Client")
        self.skype = bus.get_object("com.Skype.API", "/com/Skype")
        self.answered = set()

    def invoke(self, line):
        return str(self.skype.Invoke(line, dbus_interface="com.Skype.API"))

    def value(self, what):
        return self.invoke(f"GET {what}").split(" ", len(what.split(" ")))[-1]

    def start(self):
        assert self.invoke("NAME CreditBot") == "OK"
        assert self.invoke("PROTOCOL 8") == "PROTOCOL 8"
        missed = self.invoke("SEARCH MISSEDCHATMESSAGES")[len("CHATMESSAGES "):]
        for number in sorted(int(n) for n in missed.split(", ") if n.strip()):
            self.answer(number)
        print("ready", flush=True)

    @dbus.service.method(dbus_interface="com.Skype.API.Client", in_signature="s")
    def Notify(self, text):
        # Not from within the call: the client waits for its end.
        GLib.idle_add(self.on_line, str(text))

    def on_line(self, line):
        words = line.split(" ")
        if words[0] == "USER" and words[2] == "RECEIVEDAUTHREQUEST" and len(words) > 3:
            self.invoke(f"SET USER {words[1]} ISAUTHORIZED TRUE")
            self.invoke(f"SET USER {words[1]} BUDDYSTATUS 2 Let me see you too")
        elif words[0] == "USER" and words[2:] == ["ONLINESTATUS", "AWAY"]:
            self.invoke(f"MESSAGE {words[1]} Come back soon")
        elif words[0] == "CHATMESSAGE" and words[2:] == ["STATUS", "RECEIVED"]:
            self.answer(int(words[1]))
        elif words[0] == "CHATMESSAGE" and words[2] == "BODY":
            self.reply(int(words[1]), f"So you mean {' '.join(words[3:])}")
        return False

    def answer(self, number):
        if number in self.answered:
            return
        self.answered.add(number)
        if self.value(f"CHATMESSAGE {number} BODY") == "@credit":
            self.reply(number, f"I have {self.value('PROFILE PSTN_BALANCE')} cents")
        self.invoke(f"SET CHATMESSAGE {number} SEEN")

    def reply(self, number, text):
        self.invoke(f"CHATMESSAGE {self.value(f'CHATMESSAGE {number} CHATNAME')} {text}")


bot = Bot(dbus.SessionBus(mainloop=DBusGMainLoop()))
bot.start()
GLib.MainLoop().run()
