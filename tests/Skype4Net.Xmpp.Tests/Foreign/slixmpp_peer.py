"""A peer by slixmpp: python3 slixmpp_peer.py jid password host port. Lines in: say TO TEXT, subscribe TO, correct TO TEXT, call TO, propose TO, end. Lines out: what happens."""
import asyncio
import ssl
import sys
import xml.etree.ElementTree as ET

import slixmpp
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

JINGLE = "urn:xmpp:jingle:1"
PROPOSED = "urn:xmpp:jingle-message:0"
RTP = "urn:xmpp:jingle:apps:rtp:1"


class Peer(slixmpp.ClientXMPP):
    def __init__(self, jid, password):
        super().__init__(jid, password)
        self.auto_authorize = True
        self.auto_subscribe = True
        for plugin in ("xep_0030", "xep_0115", "xep_0184", "xep_0085", "xep_0199", "xep_0308"):
            self.register_plugin(plugin)
        self["xep_0184"].auto_ack = True
        self["xep_0184"].auto_request = True
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.ssl_context = context
        self.get_ssl_context = lambda: context
        self.add_event_handler("session_start", self.on_start)
        self.add_event_handler("message", self.on_message)
        self.add_event_handler("receipt_received", self.on_receipt)
        self.add_event_handler("presence_subscribe", self.on_subscribe)
        self.add_event_handler("presence_available", self.on_available)
        self.register_handler(Callback("jingle", MatchXPath(f"{{jabber:client}}iq/{{{JINGLE}}}jingle"), self.on_jingle))
        self.register_handler(Callback("reject", MatchXPath(f"{{jabber:client}}message/{{{PROPOSED}}}reject"), self.on_reject))
        self.add_event_handler("failed_auth", lambda _: print("failed auth", flush=True))

    async def on_start(self, _):
        await self.get_roster()
        self.send_presence()
        print("online", flush=True)
        # Kept here: the library does not hold on to the tasks of its handlers.
        self.commands = asyncio.StreamReader()
        self.reading = asyncio.get_running_loop().create_task(self.read_commands())

    async def read_commands(self):
        pipe = await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(self.commands), sys.stdin)
        self.pipe = pipe
        while True:
            line = (await self.commands.readline()).decode().rstrip("\n")
            if not line or line == "end":
                await self.disconnect()
                return
            verb, to, *rest = line.split(" ", 2)
            if verb == "say":
                message = self.make_message(mto=to, mbody=rest[0], mtype="chat")
                self.last = message["id"]
                message.send()
            elif verb == "correct":
                message = self.make_message(mto=to, mbody=rest[0], mtype="chat")
                message["replace"]["id"] = self.last
                message.send()
            elif verb == "call":
                await self.call()
            elif verb == "propose":
                message = self.make_message(mto=to, mtype="chat")
                propose = ET.SubElement(message.xml, f"{{{PROPOSED}}}propose", id="call-2")
                ET.SubElement(propose, f"{{{RTP}}}description", media="audio")
                message.send()
            elif verb == "subscribe":
                self.send_presence_subscription(pto=to, ptype="subscribe")
            else:
                print(f"unknown command {line!r}", flush=True)

    async def call(self):
        iq = self.make_iq_set(ito=self.seen)
        jingle = ET.SubElement(iq.xml, f"{{{JINGLE}}}jingle", action="session-initiate", sid="call-1", initiator=self.boundjid.full)
        content = ET.SubElement(jingle, f"{{{JINGLE}}}content", creator="initiator", name="voice")
        ET.SubElement(content, f"{{{RTP}}}description", media="audio")
        ET.SubElement(content, "{urn:xmpp:jingle:transports:ice-udp:1}transport")
        answer = await iq.send()
        print(f"answer {answer['type']}", flush=True)

    def on_jingle(self, iq):
        jingle = iq.xml.find(f"{{{JINGLE}}}jingle")
        reasons = [child.tag.split("}")[1] for child in jingle.findall(f"{{{JINGLE}}}reason/*")]
        iq.reply().send()
        print(f"jingle {jingle.get('action')} {jingle.get('sid')} {' '.join(reasons)}", flush=True)

    def on_reject(self, message):
        reject = message.xml.find(f"{{{PROPOSED}}}reject")
        print(f"reject {reject.get('id')} {reject.find(f'{{{JINGLE}}}reason/*').tag.split('}')[1]}", flush=True)

    def on_message(self, message):
        if message["body"]:
            print(f"message {message['from'].bare} {message['id']} {message['body']}", flush=True)

    def on_receipt(self, message):
        print(f"receipt {message['from'].bare} {message['receipt']}", flush=True)

    def on_subscribe(self, presence):
        print(f"subscribe {presence['from'].bare} {presence['status']}", flush=True)

    def on_available(self, presence):
        if presence["from"].bare != self.boundjid.bare:
            self.seen = presence["from"]
        print(f"available {presence['from'].bare} {presence['status']}", flush=True)


peer = Peer(sys.argv[1], sys.argv[2])
peer.connect((sys.argv[3], int(sys.argv[4])))
peer.process(forever=False)
