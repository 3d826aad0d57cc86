"""One end of a TCP tunnel through Skype, as examples of the time had it: what a socket gives is one WRITE, as Base64; each RECEIVED is one READ.

  tunnel_program.py listen  <peer>          connects to the peer, writes "listening <port>"; what connects there comes out at the other end
  tunnel_program.py connect <peer> <port>   connects to the port with the first data that comes
"""
import base64
import socket
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

APPLICATION = "tunnel"
# As Base64 it stays below 65 535 bytes.
MOST_READ = 45000


class Tunnel(dbus.service.Object):
    """The object that Skype calls, and the end of the tunnel."""

    def __init__(self, bus, peer, target):
        dbus.service.Object.__init__(self, bus, "/com/Skype/Client")
        self.skype = bus.get_object("com.Skype.API", "/com/Skype")
        self.peer = peer
        self.target = target
        self.stream = None
        self.socket = None
        self.on_stream = lambda: None

    def ask(self, command):
        """Blocks, as before the main loop runs."""
        return str(self.skype.Invoke(command, dbus_interface="com.Skype.API"))

    def send(self, command, answered=lambda text: None):
        self.skype.Invoke(
            command,
            dbus_interface="com.Skype.API",
            reply_handler=lambda text: answered(str(text)),
            error_handler=lambda error: print("error", error, flush=True),
        )

    @dbus.service.method(dbus_interface="com.Skype.API.Client", in_signature="s")
    def Notify(self, text):
        words = str(text).split(" ")
        if words[:2] != ["APPLICATION", APPLICATION]:
            return
        if words[2] == "STREAMS":
            self.stream = next((s for s in words[3:] if s.rsplit(":", 1)[0] == self.peer), None)
            if self.stream:
                self.on_stream()
        elif words[2] == "RECEIVED":
            for item in words[3:]:
                if item:
                    self.read(item.split("=")[0])

    def read(self, stream):
        command = f"ALTER APPLICATION {APPLICATION} READ {stream}"
        self.send(command, lambda reply: self.write_to_socket(base64.b64decode(reply[len(command) + 1:], validate=True)))

    def write_to_socket(self, data):
        if data and not self.socket:
            self.watch(socket.create_connection(("127.0.0.1", self.target)))
        if data:
            self.socket.sendall(data)

    def watch(self, connection):
        self.socket = connection
        GLib.io_add_watch(connection.fileno(), GLib.IO_IN | GLib.IO_HUP, self.on_data)

    def on_data(self, source, condition):
        data = self.socket.recv(MOST_READ)
        if data:
            self.send(f"ALTER APPLICATION {APPLICATION} WRITE {self.stream} {base64.b64encode(data).decode()}")
        return bool(data)


def main():
    role, peer, *port = sys.argv[1:]
    bus = dbus.SessionBus(mainloop=DBusGMainLoop())
    tunnel = Tunnel(bus, peer, int(port[0]) if port else 0)
    assert tunnel.ask("#0 NAME tunnel") == "#0 OK"
    assert tunnel.ask("#1 PROTOCOL 5") == "#1 PROTOCOL 5"
    assert tunnel.ask(f"#2 CREATE APPLICATION {APPLICATION}") == f"#2 CREATE APPLICATION {APPLICATION}"
    if role == "listen":
        listener = socket.create_server(("127.0.0.1", 0))

        def on_accept(source, condition):
            tunnel.watch(listener.accept()[0])
            return False

        GLib.io_add_watch(listener.fileno(), GLib.IO_IN, on_accept)
        tunnel.on_stream = lambda: print("listening", listener.getsockname()[1], flush=True)
        tunnel.send(f"ALTER APPLICATION {APPLICATION} CONNECT {peer}")
    else:
        print("waiting", flush=True)
    GLib.MainLoop().run()


main()
