import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { openMenu } from "../base/floating.js";
import { afterDraw } from "../base/frame.js";

// Speaking into a call: by microphone, a WAV file, or test tones; and the level of what is heard.

const rate = 16_000;
let heard = "";
let level = 0;
let bars = null;
let drawn = 0;
let listening = null;

app.on("sound", bytes => {
    if (bytes[0] !== 1) return;
    const samples = new Int16Array(bytes.buffer.slice(1, bytes.length - ((bytes.length - 1) % 2)));
    let sum = 0;
    for (const s of samples) sum += s * s;
    level = Math.min(1, Math.sqrt(sum / Math.max(1, samples.length)) / 8000);
    if (listening) play(samples);
    const now = performance.now();
    // At most 15 pictures a second.
    if (bars && now - drawn > 66) {
        drawn = now;
        afterDraw(paint);
    }
});

function paint() {
    if (!bars?.isConnected) return;
    [...bars.children].forEach((bar, i) => {
        const height = 2 + 18 * level * (0.4 + 0.6 * Math.abs(Math.sin(i * 1.9 + drawn / 180)));
        bar.setAttribute("d", `M${3 + i * 6} ${12 - height / 2}v${height}`);
    });
}

/** A meter of the sound of a call that is in progress; flat while nothing is heard. Its words are elsewhere. */
export function meter(call) {
    if (!call.since || call.over) return null;
    return h(
        "svg",
        {
            viewBox: "0 0 48 24",
            class: "meter",
            "aria-hidden": "true",
            "stroke-width": "3",
            hook: node => {
                bars = node;
                watch(call.key);
            },
        },
        [0, 1, 2, 3, 4, 5, 6, 7].map(i => h("path", { key: i, d: `M${3 + i * 6} 11v2` })),
    );
}

function watch(key) {
    if (heard === key) return;
    heard = key;
    app.connection.watch("sound", () => ({ watch: "sound", call: heard }));
}

function play(samples) {
    const buffer = listening.context.createBuffer(1, samples.length, rate);
    const channel = buffer.getChannelData(0);
    for (let i = 0; i < samples.length; i++) channel[i] = samples[i] / 32768;
    const source = listening.context.createBufferSource();
    source.buffer = buffer;
    source.connect(listening.context.destination);
    listening.next = Math.max(listening.next, listening.context.currentTime);
    source.start(listening.next);
    listening.next += buffer.duration;
}

export function toggleListening(key) {
    if (listening) {
        listening.context.close();
        listening = null;
    } else {
        listening = { context: new AudioContext({ sampleRate: rate }), next: 0 };
        watch(key);
    }
    app.touch("call");
}

export const isListening = () => listening !== null;

/** What can be said into a call or a telephone. target: {key, command, args}. */
export function speakMenu(anchor, target) {
    const tone = (hz, text) => ({ text, icon: "wave", run: () => app.do(target.command, { ...target.args, tone: hz, seconds: 1 }) });
    openMenu(
        anchor,
        [
            tone(440, "A tone of 440 Hz, 1 s"),
            tone(1000, "A tone of 1000 Hz, 1 s"),
            { text: "A WAV file…", icon: "file", run: () => chooseWav(target) },
            {
                text: microphone ? "Stop the microphone" : "The microphone",
                icon: "mic",
                run: () => (microphone ? stopMicrophone() : startMicrophone(target.key)),
            },
            { text: listening ? "Stop listening" : "Listen", icon: "play", run: () => toggleListening(target.key) },
        ],
        "Speak",
    );
}

/** Lets a person choose a sound file: 16 kHz, 16 bits, one channel. */
export function chooseWav(target) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".wav,audio/wav";
    input.onchange = async () => {
        try {
            await app.do(target.command, { ...target.args, upload: await app.connection.upload(input.files[0]) });
        } catch (error) {
            app.notice(error.message, "bad");
        }
    };
    input.click();
}

let microphone = null;

async function startMicrophone(key) {
    try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        const context = new AudioContext({ sampleRate: rate });
        await context.audioWorklet.addModule("views/microphone.js");
        const node = new AudioWorkletNode(context, "microphone");
        node.port.onmessage = e => app.connection.sendSound(key, e.data);
        context.createMediaStreamSource(stream).connect(node);
        microphone = { stream, context };
        app.notice("The microphone is on.", "", { text: "Stop", run: stopMicrophone });
    } catch {
        app.notice("There is no microphone, or this page may not use it.", "bad");
    }
}

function stopMicrophone() {
    microphone?.stream.getTracks().forEach(track => track.stop());
    microphone?.context.close();
    microphone = null;
}
