/* Window messages. TARGET is the class of the server's window. While a message is given to the other window, others are taken; what they
 * ask for is done when that has ended, so that the two windows do not wait for each other. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include "peer.h"

#define LINE (WM_APP + 100)
#define TAKEN (WM_APP + 101)
#define LINE_BYTES 64
#define TIMEOUT_MILLISECONDS 5000
#define QUEUED 1024
#define TEXT_BYTES 256

enum { SUCCESS = 0 };

static HWND window, other;
static UINT discover, attach;
static deliver_message *deliver;
static int serves;
static char queue[QUEUED][TEXT_BYTES];
static unsigned taken, delivered;
static DWORD own_thread;

static LRESULT CALLBACK on_window_message(HWND own, UINT message, WPARAM from, LPARAM argument)
{
    if (message == WM_COPYDATA) {
        const COPYDATASTRUCT *data = (const COPYDATASTRUCT *)argument;
        if ((HWND)from != other || data->cbData > TEXT_BYTES || taken - delivered == QUEUED)
            return 0;
        memcpy(queue[taken++ % QUEUED], data->lpData, data->cbData);
        ReplyMessage(1);
        if (serves)
            PostThreadMessageW(own_thread, TAKEN, 0, 0);
        return 1;
    }
    if (serves && message == discover && !other) {
        other = (HWND)from;
        PostMessageW(other, attach, (WPARAM)window, SUCCESS);
        return 1;
    }
    return DefWindowProcW(own, message, from, argument);
}

static int deliver_taken(void)
{
    unsigned before = delivered;
    while (delivered != taken)
        deliver(queue[delivered++ % QUEUED], 0);
    return delivered != before;
}

static DWORD WINAPI read_input(void *unused)
{
    char line[LINE_BYTES];
    (void)unused;
    while (fgets(line, sizeof line, stdin))
        PostThreadMessageW(own_thread, LINE, 0, (LPARAM)_strdup(line));
    PostThreadMessageW(own_thread, WM_QUIT, 0, 0);
    return 0;
}

void open_transport(int is_server, const char *target, deliver_message *delivers)
{
    WNDCLASSEXA class = {sizeof class, 0, on_window_message, 0, 0, GetModuleHandleA(0), 0, 0, 0, 0, is_server ? target : "bare client", 0};
    deliver = delivers;
    serves = is_server;
    own_thread = GetCurrentThreadId();
    discover = RegisterWindowMessageA("SkypeControlAPIDiscover");
    attach = RegisterWindowMessageA("SkypeControlAPIAttach");
    if (!RegisterClassExA(&class) || !(window = CreateWindowExA(0, class.lpszClassName, "", 0, 0, 0, 0, 0, 0, 0, class.hInstance, 0)))
        fail("There is no desktop.");
    if (is_server) {
        puts("ready");
        fflush(stdout);
        CreateThread(0, 0, read_input, 0, 0, 0);
        return;
    }
    other = FindWindowA(target, 0);
    if (!other)
        fail("Nobody serves the desktop.");
    SendMessageTimeoutA(other, discover, (WPARAM)window, 0, SMTO_ABORTIFHUNG, TIMEOUT_MILLISECONDS, 0);
}

int wait_for_line(char *line, int size)
{
    MSG message;
    while (GetMessageW(&message, 0, 0, 0) > 0) {
        if (!message.hwnd && message.message == TAKEN) {
            deliver_taken();
            continue;
        }
        if (message.hwnd || message.message != LINE) {
            DispatchMessageW(&message);
            continue;
        }
        snprintf(line, (size_t)size, "%s", (char *)message.lParam);
        free((char *)message.lParam);
        return 1;
    }
    return 0;
}

double now(void)
{
    LARGE_INTEGER ticks, frequency;
    QueryPerformanceCounter(&ticks);
    QueryPerformanceFrequency(&frequency);
    return (double)ticks.QuadPart / (double)frequency.QuadPart;
}

void send_message(const char *text)
{
    COPYDATASTRUCT data = {0, (DWORD)strlen(text) + 1, (void *)text};
    DWORD_PTR result = 0;
    if (!SendMessageTimeoutW(other, WM_COPYDATA, (WPARAM)window, (LPARAM)&data, SMTO_ABORTIFHUNG, TIMEOUT_MILLISECONDS, &result))
        fail("The other window does not take messages.");
}

void finish_sending(void)
{
    /* Each message was taken when send_message returns. */
}

void answer(void *call, const char *text)
{
    (void)call;
    send_message(text);
}

void receive(int waits)
{
    for (;;) {
        MSG message;
        while (PeekMessageW(&message, 0, 0, 0, PM_REMOVE))
            DispatchMessageW(&message);
        if (deliver_taken() || !waits)
            return;
        MsgWaitForMultipleObjects(0, 0, FALSE, INFINITE, QS_ALLINPUT);
    }
}
