"""A program as written for the real Skype on X11, with Xlib by ctypes: messages go in pieces of 20 bytes, a BEGIN first, NUL at the end.

  x11_program.py <windows>      opens so many windows, each on a connection of its own, as so many programs would

Reads from standard input, one a line:
  say <w> <text>                    window w sends a message
  interleave <w> <w> <text>|<text>  pieces of two messages in turn
  threads <w> <w> <n>               two threads send n numbered questions each, at the same time
  end <w>                           destroys a window without a word
Writes:
  skype <whether its window is there>, <w> <text> for what a window is sent, "gone property" and "gone window" in the order in which they go.
Line feeds inside a text are written as \\n.
"""
import ctypes
import os
import select
import sys
import threading

X = ctypes.CDLL("libX11.so.6")
Display, Window, Atom = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong
PIECE = 20
DESTROY_NOTIFY, PROPERTY_NOTIFY, CLIENT_MESSAGE = 17, 28, 33
PROPERTY_CHANGE_MASK, STRUCTURE_NOTIFY_MASK = 1 << 22, 1 << 17
XA_WINDOW = 33


class Data(ctypes.Union):
    # The longs align it.
    _fields_ = [("bytes", ctypes.c_char * PIECE), ("longs", ctypes.c_long * 5)]


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", Display),
                ("window", Window), ("message_type", Atom), ("format", ctypes.c_int), ("data", Data)]


class PropertyEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", Display),
                ("window", Window), ("atom", Atom), ("time", ctypes.c_ulong), ("state", ctypes.c_int)]


class DestroyEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", Display),
                ("event", Window), ("window", Window)]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("client", ClientMessage), ("property", PropertyEvent), ("destroy", DestroyEvent),
                ("pad", ctypes.c_long * 24)]


X.XOpenDisplay.restype = Display
X.XDefaultRootWindow.restype = Window
X.XDefaultRootWindow.argtypes = [Display]
X.XCreateSimpleWindow.restype = Window
X.XCreateSimpleWindow.argtypes = [Display, Window] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 3 + [ctypes.c_ulong] * 2
X.XInternAtom.restype = Atom
X.XInternAtom.argtypes = [Display, ctypes.c_char_p, ctypes.c_int]
X.XGetWindowProperty.argtypes = [Display, Window, Atom, ctypes.c_long, ctypes.c_long, ctypes.c_int, Atom] + [ctypes.c_void_p] * 5
X.XSendEvent.argtypes = [Display, Window, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
X.XSelectInput.argtypes = [Display, Window, ctypes.c_long]
X.XGetWindowAttributes.argtypes = [Display, Window, ctypes.c_void_p]
for name in ("XFlush", "XPending", "XConnectionNumber", "XLockDisplay", "XUnlockDisplay"):
    getattr(X, name).argtypes = [Display]
X.XNextEvent.argtypes = [Display, ctypes.c_void_p]
X.XDestroyWindow.argtypes = [Display, Window]
X.XSync.argtypes = [Display, ctypes.c_int]
X.XFree.argtypes = [ctypes.c_void_p]

# Whoever does not set one ends with the first error.
HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)


def write(*words):
    print(*words, flush=True)


class Program:
    """One window, and the connection that it has for itself: what Skype sends does not say for whom it is."""

    def __init__(self, number):
        self.number = number
        self.display = X.XOpenDisplay(None)
        self.root = X.XDefaultRootWindow(self.display)
        self.begin = X.XInternAtom(self.display, b"SKYPECONTROLAPI_MESSAGE_BEGIN", 0)
        self.more = X.XInternAtom(self.display, b"SKYPECONTROLAPI_MESSAGE", 0)
        self.instance = X.XInternAtom(self.display, b"_SKYPE_INSTANCE", 0)
        self.window = X.XCreateSimpleWindow(self.display, self.root, 100, 100, 100, 100, 1, 0, 0)
        self.text = b""
        self.skype = None
        X.XSelectInput(self.display, self.root, PROPERTY_CHANGE_MASK)
        self.look()

    def look(self):
        kind, form, count, rest, data = Atom(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        X.XGetWindowProperty(self.display, self.root, self.instance, 0, 1, 0, XA_WINDOW, ctypes.byref(kind), ctypes.byref(form),
                             ctypes.byref(count), ctypes.byref(rest), ctypes.byref(data))
        if count.value:
            self.skype = ctypes.cast(data, ctypes.POINTER(ctypes.c_ulong))[0]
            X.XSelectInput(self.display, self.skype, STRUCTURE_NOTIFY_MASK)
            attributes = ctypes.create_string_buffer(512)
            self.tell("skype", X.XGetWindowAttributes(self.display, self.skype, attributes) != 0)
        if data:
            X.XFree(data)

    def tell(self, *words):
        """Of Skype's window, which all see, the first tells."""
        if self.number == 0:
            write(*words)

    def pieces(self, text):
        data = text.encode() + b"\0"
        for at in range(0, len(data), PIECE):
            event = Event()
            event.client.type = CLIENT_MESSAGE
            event.client.display = self.display
            event.client.window = self.window
            event.client.message_type = self.begin if at == 0 else self.more
            event.client.format = 8
            ctypes.memmove(ctypes.addressof(event) + ClientMessage.data.offset, data[at:at + PIECE].ljust(PIECE, b"\0"), PIECE)
            yield event

    def put(self, event):
        X.XSendEvent(self.display, self.skype, 0, 0, ctypes.byref(event))

    def say(self, text):
        for event in self.pieces(text):
            self.put(event)
        X.XFlush(self.display)

    def end(self):
        X.XDestroyWindow(self.display, self.window)
        X.XFlush(self.display)

    def on_event(self, event):
        if event.type == CLIENT_MESSAGE:
            piece = ctypes.string_at(ctypes.addressof(event) + ClientMessage.data.offset, PIECE)
            text, end, _ = ((b"" if event.client.message_type == self.begin else self.text) + piece).partition(b"\0")
            self.text = b"" if end else text
            if end:
                write(self.number, text.decode().replace("\n", "\\n"))
        elif event.type == PROPERTY_NOTIFY and event.property.atom == self.instance:
            if event.property.state == 0:
                self.look()
            else:
                self.tell("gone property")
        elif event.type == DESTROY_NOTIFY and event.destroy.window == self.skype:
            self.tell("gone window")

    def pump(self):
        while X.XPending(self.display):
            event = Event()
            X.XNextEvent(self.display, ctypes.byref(event))
            self.on_event(event)


def interleave(one, other, texts):
    left, right = list(one.pieces(texts[0])), list(other.pieces(texts[1]))
    for i in range(max(len(left), len(right))):
        for program, pieces in ((one, left), (other, right)):
            if i < len(pieces):
                program.put(pieces[i])
                # The server has it before the other connection goes on.
                X.XSync(program.display, 0)


def threads(one, other, count):
    together = threading.Barrier(2)

    def run(program):
        together.wait()
        for i in range(count):
            program.say(f"#{i} GET USER anna FULLNAME")

    started = [threading.Thread(target=run, args=(p,)) for p in (one, other)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()


def obey(programs, line):
    words = line.replace("\\n", "\n").split(" ", 3)
    program = programs[int(words[1])]
    if words[0] == "say":
        program.say(" ".join(words[2:]))
    elif words[0] == "interleave":
        interleave(program, programs[int(words[2])], words[3].split("|"))
    elif words[0] == "threads":
        threads(program, programs[int(words[2])], int(words[3]))
    elif words[0] == "end":
        program.end()


def main():
    X.XInitThreads()
    X.XSetErrorHandler(HANDLER)
    programs = [Program(i) for i in range(int(sys.argv[1]))]
    write("ready")

    # Without a buffer: lines in one would wait for the next that comes.
    rest = b""
    while True:
        for program in programs:
            program.pump()
        ready, _, _ = select.select([sys.stdin.fileno(), *(X.XConnectionNumber(p.display) for p in programs)], [], [])
        if sys.stdin.fileno() in ready:
            data = os.read(sys.stdin.fileno(), 65536)
            if not data:
                return
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                obey(programs, line.decode())


main()
