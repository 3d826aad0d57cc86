// Views are functions that return trees made by h(); patch() makes the document follow them. Nodes that stay keep focus and selection.

const SVG = "http://www.w3.org/2000/svg";
const properties = new Set(["value", "checked", "indeterminate", "scrollTop", "selected"]);

/** A node to be: tag, attributes (functions as on... become handlers; key, hook and own are for patch), children. */
export function h(tag, props, ...children) {
    const list = [];
    collect(children, list);
    return { tag, props: props ?? {}, key: props?.key, children: list, node: null };
}

function collect(children, list) {
    for (const child of children) {
        if (child === null || child === undefined || child === false || child === true) continue;
        if (Array.isArray(child)) collect(child, list);
        else if (typeof child === "object") list.push(child);
        else list.push({ text: String(child), node: null });
    }
}

function create(v, svg) {
    if (v.text !== undefined) return (v.node = document.createTextNode(v.text));
    const inSvg = svg || v.tag === "svg";
    const node = inSvg ? document.createElementNS(SVG, v.tag) : document.createElement(v.tag);
    v.node = node;
    if (!v.props.own) for (const child of v.children) node.appendChild(create(child, inSvg));
    for (const name in v.props) set(node, name, v.props[name], undefined);
    v.props.hook?.(node);
    return node;
}

function set(node, name, value, old) {
    if (name === "key" || name === "hook" || name === "own") return;
    if (name.startsWith("on")) {
        node[name] = value ?? null;
        return;
    }
    if (name === "style") {
        for (const key in value) if (value[key] !== old?.[key]) node.style.setProperty(key, value[key]);
        for (const key in old) if (!value || !(key in value)) node.style.removeProperty(key);
        return;
    }
    if (value === old) return;
    if (properties.has(name)) {
        if (node[name] !== value) node[name] = value ?? "";
        return;
    }
    const aria = name.startsWith("aria-") || name.startsWith("data-");
    if (value === null || value === undefined || (value === false && !aria)) node.removeAttribute(name);
    else node.setAttribute(name, value === true && !aria ? "" : String(value));
}

function update(old, v) {
    const node = (v.node = old.node);
    if (v.text !== undefined) {
        if (v.text !== old.text) node.data = v.text;
        return;
    }
    if (!v.props.own) patchChildren(node, old.children, v.children, node.namespaceURI === SVG);
    for (const name in v.props) set(node, name, v.props[name], old.props[name]);
    for (const name in old.props) if (!(name in v.props)) set(node, name, undefined, old.props[name]);
}

const same = (a, b) => a.tag === b.tag && (a.text === undefined) === (b.text === undefined);

function patchChildren(parent, old, next, svg) {
    const keyed = new Map();
    const loose = [];
    for (const v of old)
        if (v.key !== undefined && v.key !== null) keyed.set(v.key, v);
        else loose.push(v);
    let free = 0;
    const kept = new Set();
    for (const v of next) {
        let match;
        if (v.key !== undefined && v.key !== null) match = keyed.get(v.key);
        else {
            while (free < loose.length && !same(loose[free], v)) free++;
            match = loose[free++];
        }
        if (match && same(match, v) && !kept.has(match)) {
            kept.add(match);
            if (match !== v) update(match, v);
        } else create(v, svg);
    }
    for (const v of old) if (!kept.has(v)) v.node.remove();
    let cursor = parent.firstChild;
    for (const v of next) {
        if (v.node === cursor) cursor = cursor.nextSibling;
        else parent.insertBefore(v.node, cursor);
    }
}

const drawn = new WeakMap();

/** Makes the children of a node those of the tree. A focused node that had to move is focused again. */
export function patch(parent, ...children) {
    const next = [];
    collect(children, next);
    const focused = document.activeElement;
    patchChildren(parent, drawn.get(parent) ?? [], next, false);
    drawn.set(parent, next);
    if (focused && focused !== document.activeElement && focused.isConnected && parent.contains(focused))
        focused.focus({ preventScroll: true });
}
