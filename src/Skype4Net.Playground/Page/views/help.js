import { h } from "../base/render.js";
import { openSheet } from "../base/floating.js";

const keys = [
    [
        "Anywhere",
        [
            ["Ctrl+K", "Find or do anything"],
            ["Ctrl+/", "These keys"],
            ["Ctrl+I", "The inspector"],
            ["Ctrl+.", "The oldest open request; Enter gives its first answer"],
            ["Alt+Up, Alt+Down", "The conversation before or after"],
            ["Alt+Shift+Up, Alt+Shift+Down", "The account before or after"],
            ["Esc", "Back to the composer"],
        ],
    ],
    [
        "Composer",
        [
            ["Enter", "Say"],
            ["Shift+Enter", "A new line"],
            ["Up, when it is empty", "Edit what was said last"],
        ],
    ],
    [
        "A message that has the focus",
        [
            ["Up, Down, Home, End", "Move"],
            ["Enter", "Its actions"],
            ["E", "Edit"],
            ["Delete", "Delete"],
            ["C", "Copy as C#"],
            ["W", "On the wire"],
        ],
    ],
    [
        "The wire",
        [
            ["Up, Down", "Move"],
            ["Left, Right", "The command, its reply"],
            ["Enter", "The explanation"],
            ["Space", "Pause"],
            ["/", "The filter"],
        ],
    ],
    [
        "Lists",
        [
            ["Up, Down, letters", "Move"],
            ["Enter", "Open"],
            ["Shift+F10", "What can be done"],
            ["1 to 9 in Accounts", "Play that account"],
        ],
    ],
];

export function showKeys() {
    openSheet("Keys", () =>
        keys.map(([where, list]) =>
            h(
                "section",
                { key: where, class: "stack" },
                h("h3", null, where),
                h(
                    "dl",
                    { class: "facts keys" },
                    list.flatMap(([key, text]) => [h("dt", null, h("kbd", null, key)), h("dd", null, text)]),
                ),
            ),
        ),
    );
}
