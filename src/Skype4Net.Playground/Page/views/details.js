import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { bdi, button, check } from "../base/parts.js";
import { duration, plain, shortTime, size, time, words } from "../base/format.js";
import { callControls, callName, callState } from "./calls.js";
import { keypad } from "./keypad.js";
import { phoneView } from "./phone.js";
import { fileButtons, fileState, save } from "./files.js";
import { chooseWav, isListening, meter, toggleListening } from "./sound.js";

// What stands in the place of the conversation for a call, voicemail, SMS, file or telephone: {title, view}.

export function detailOf({ account, item }) {
    if (!item) return null;
    if (item.startsWith("+")) {
        const phone = app.store.get("phone", item);
        return phone && { title: phone.number, view: phoneView(phone) };
    }
    const [kind, id] = item.split(" ");
    if (kind === "call") {
        const call = app.store.get("call", `${account}/${id}`);
        return call && { title: ["Call with ", bdi(callName(call))], view: callView(call) };
    }
    if (kind === "voicemail") {
        const mail = app.store.get("voicemail", `${account}/${id}`);
        return mail && { title: ["Voicemail, ", bdi(mail.name || mail.partner)], view: mailView(mail) };
    }
    if (kind === "sms") return { title: `SMS, ${item.slice(4)}`, view: smsView(account, item.slice(4)) };
    const file = app.store.get("file", item);
    return file && { title: bdi(file.fileName || file.name), view: fileView(file) };
}

const page = (...children) => h("div", { class: "scroll" }, h("div", { class: "detail" }, children));
const facts = list =>
    h(
        "dl",
        { class: "facts" },
        list
            .filter(([, value]) => value !== undefined && value !== null && value !== "")
            .flatMap(([name, value]) => [h("dt", null, name), h("dd", null, value)]),
    );

function callView(call) {
    const run = (name, args) => app.do(name, { as: call.account, call: call.id, ...args });
    return page(
        h("div", { class: "row" }, h("p", { class: "big grow" }, callState(call)), meter(call)),
        callControls(call, true),
        call.can?.includes("press") && keypad(digits => run("call.press", { digits })),
        call.since > 0 && !call.over && check("Listen here", isListening(), () => toggleListening(call.key)),
        button("Save what was heard", () => save({ sound: call.key }, `call-${call.id}.wav`), { iconName: "save" }),
        facts([
            ["Number", call.id],
            ["Kind", words(call.type)],
            ["Began", time(call.at)],
            ["Conference", call.conference || ""],
            ["Video", call.video && words(call.video)],
            ["Sends video", call.videoSend && words(call.videoSend)],
            ["Receives video", call.videoReceive && words(call.videoReceive)],
            ["Transfer", call.transfer && words(call.transfer)],
        ]),
    );
}

function mailView(mail) {
    const can = new Set(mail.can ?? []);
    const run = name => () => app.do(name, { as: mail.account, voicemail: mail.id });
    return page(
        h("p", { class: "big" }, `${duration(mail.duration || 0)}, ${words(mail.status)}`),
        h(
            "div",
            { class: "row wrap" },
            can.has("play") && button("Play", run("voicemail.play"), { look: "first", iconName: "play" }),
            can.has("stop") && button("Stop", run("voicemail.stop"), { iconName: "stop" }),
            can.has("unplayed") && button("Mark as not heard", run("voicemail.unplayed")),
            button("Save", () => save({ voicemail: mail.key }, `voicemail-${mail.id}.wav`), { iconName: "save" }),
            can.has("delete") && button("Delete", run("voicemail.delete"), { look: "bad", iconName: "bin" }),
        ),
        facts([
            ["Number", mail.id],
            ["Kind", words(mail.type)],
            ["When", `${shortTime(mail.at, app.now)} ${time(mail.at)}`],
            ["Failure", mail.failure && mail.failure !== "unknown" ? words(mail.failure) : ""],
        ]),
        h("h3", null, "Greeting"),
        h(
            "div",
            { class: "row wrap" },
            button("A tone of 1 s", () => app.do("voicemail.greeting", { as: mail.account, tone: 440, seconds: 1 })),
            button("A WAV file…", () => chooseWav({ command: "voicemail.greeting", args: { as: mail.account } })),
        ),
    );
}

function smsView(account, number) {
    const all = app.store
        .all("sms", account)
        .filter(s => (s.targets?.[0]?.number || s.replyTo || "SMS") === number)
        .sort((a, b) => a.at - b.at);
    return page(
        h(
            "ul",
            { class: "stack" },
            all.map(sms =>
                h(
                    "li",
                    { key: sms.key },
                    h(
                        "div",
                        { class: "meta" },
                        [words(sms.type), words(sms.status), sms.failure && sms.failure !== "unknown" && words(sms.failure), time(sms.at)]
                            .filter(Boolean)
                            .join(", "),
                    ),
                    h("div", { class: "said" }, bdi(sms.text)),
                    (sms.targets ?? []).length > 1 &&
                        h("div", { class: "meta" }, sms.targets.map(t => `${plain(t.number)} ${words(t.status)}`).join(", ")),
                ),
            ),
        ),
    );
}

const fileView = file =>
    page(
        h("p", { class: "big" }, fileState(file)),
        h("div", { class: "row wrap" }, fileButtons(file)),
        file.size > 0 && h("progress", { max: file.size, value: file.bytes ?? 0, "aria-label": "Transferred" }),
        facts([
            ["With", bdi(app.store.nameOf(file.partner, file.account))],
            ["Size", size(file.size ?? 0)],
            ["Rate", file.rate ? `${size(file.rate)} a second` : ""],
        ]),
    );
