// Words for values. Control characters and those that change the direction are shown as signs.

const pad = n => String(n).padStart(2, "0");
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export const time = at => {
    const d = new Date(at);
    return `${pad(d.getHours())}:${pad(d.getMinutes())}`;
};
export const timeWithSeconds = at => {
    const d = new Date(at);
    return `${time(at)}:${pad(d.getSeconds())}.${String(d.getMilliseconds()).padStart(3, "0")}`;
};
export const dayKey = at => {
    const d = new Date(at);
    return d.getFullYear() * 400 + d.getMonth() * 32 + d.getDate();
};

/** "Today", "Yesterday", "Friday" within the week, then the date. */
export function day(at, now) {
    const ago = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
    if (ago === 0) return "Today";
    if (ago === 1) return "Yesterday";
    const d = new Date(at);
    if (ago > 1 && ago < 7) return days[d.getDay()];
    return `${d.getDate()} ${months[d.getMonth()]} ${d.getFullYear()}`;
}
function startOfDay(at) {
    const d = new Date(at);
    d.setHours(0, 0, 0, 0);
    return d.getTime();
}

/** The time of today, "Fri" within the week, else "12 Nov". */
export function shortTime(at, now) {
    if (!at) return "";
    if (dayKey(at) === dayKey(now)) return time(at);
    const d = new Date(at);
    return now - at < 6 * 86_400_000 ? days[d.getDay()].slice(0, 3) : `${d.getDate()} ${months[d.getMonth()].slice(0, 3)}`;
}

export function duration(seconds) {
    const s = Math.max(0, Math.floor(seconds));
    return s < 3600 ? `${Math.floor(s / 60)}:${pad(s % 60)}` : `${Math.floor(s / 3600)}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`;
}

export const size = bytes =>
    bytes < 1000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
export const many = (count, one, more = one + "s") => `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

/** "doNotDisturb" as "Do not disturb". */
export function words(name) {
    const spaced = String(name ?? "")
        .replace(/([a-z0-9])(P2P|PSTN|SMS|[A-Z])/g, "$1 $2")
        .replace(/\b(PSTN|SMS|P2P)\b/gi, w => w.toUpperCase());
    return spaced ? spaced[0].toUpperCase() + spaced.slice(1).replace(/ ([A-Z])(?=[a-z])/g, (_, c) => " " + c.toLowerCase()) : "";
}

const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Makes visible what would hide or reorder text: forged names and file extensions. */
export const plain = text =>
    String(text ?? "").replace(hidden, c => {
        const code = c.charCodeAt(0);
        return code < 0x20
            ? String.fromCharCode(0x2400 + code)
            : code === 0x7f
              ? "\u2421"
              : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    });

export function initials(name) {
    const parts = plain(name)
        .split(/[\s.@_-]+/)
        .filter(Boolean);
    const text = parts.length > 1 ? [...parts[0]][0] + [...parts[parts.length - 1]][0] : [...(parts[0] ?? "?")].slice(0, 2).join("");
    return text.toUpperCase();
}

/** One of six colours, the same for a handle everywhere. */
export function personColor(handle) {
    let hash = 7;
    for (const c of String(handle).toLowerCase()) hash = (hash * 31 + c.codePointAt(0)) >>> 0;
    return hash % 6;
}

/** Texts with their http and https addresses as links: [text, address or null]. */
export function linked(text) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g)) {
        if (match.index > from) parts.push([text.slice(from, match.index), null]);
        parts.push([match[0], match[0]]);
        from = match.index + match[0].length;
    }
    if (from < text.length) parts.push([text.slice(from), null]);
    return parts;
}
