"""A program as written for SkypeProxy: each message is a frame of four bytes of length, little-endian, and text; length 0 is followed by a command byte.

  proxy_program.py <port> [<password>]

Writes "attached", then reads messages from standard input, one a line, and writes each that comes. Line feeds inside a text are written as \\n.
"""
import socket
import struct
import sys
import threading

AUTHENTICATE, CAPABILITIES = b"\0\0\0\0\1", b"\0\0\0\0\2"


def take(connection, count):
    data = b""
    while len(data) < count:
        more = connection.recv(count - len(data))
        if not more:
            raise SystemExit("closed")
        data += more
    return data


def send(connection, text):
    data = text.encode()
    connection.sendall(struct.pack("<I", len(data)) + data)


def main():
    connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
    if len(sys.argv) > 2:
        connection.sendall(AUTHENTICATE)
        assert take(connection, 1) == b"\1"
        send(connection, sys.argv[2])
        assert take(connection, 1) == b"\1"
    connection.sendall(CAPABILITIES)
    take(connection, 1)
    print("attached", flush=True)

    def listen():
        while True:
            length = struct.unpack("<I", take(connection, 4))[0]
            print(take(connection, length).decode().replace("\n", "\\n"), flush=True)

    threading.Thread(target=listen, daemon=True).start()
    for line in sys.stdin:
        send(connection, line.rstrip("\n").replace("\\n", "\n"))


main()
