// What a screen reader hears without being asked: new messages of others in the open conversation, at most one announcement in two seconds.

const pause = 2000;

export class Announcer {
    constructor(log, alert) {
        this.log = log;
        this.alertNode = alert;
        this.queue = [];
        this.next = 0;
        this.alerted = new Set();
    }

    message(text) {
        this.queue.push(text);
        if (this.timer) return;
        const wait = this.next - performance.now();
        if (wait <= 0) this.flush();
        else this.timer = setTimeout(() => this.flush(), wait);
    }

    flush() {
        this.timer = null;
        const all = this.queue.splice(0);
        if (all.length === 0) return;
        this.add(this.log, all.length === 1 ? all[0] : `${all.length} new messages`);
        this.next = performance.now() + pause;
    }

    /** Says something at once, and once for its key: calls, requests, the connection. */
    alert(key, text) {
        if (this.alerted.has(key)) return;
        this.alerted.add(key);
        this.add(this.alertNode, text);
    }

    /** Lets the same thing be said again. */
    reset(key) {
        this.alerted.delete(key);
    }

    add(node, text) {
        const line = document.createElement("p");
        line.textContent = text;
        node.append(line);
        while (node.childElementCount > 20) node.firstElementChild.remove();
    }
}
