/* Messages of X11 by libxcb: chunks of twenty bytes in ClientMessage events, the last one ended by a NUL. TARGET is the display. The
 * functions are declared here: the library is wherever programs use it, its headers are not. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "peer.h"
#include "socket_input.h"

#define CHUNK 20
#define CLIENT_MESSAGE 33
#define WINDOW_ATOM 33

typedef struct connection connection;
typedef struct { unsigned sequence; } cookie;
typedef struct { uint32_t *root; int remaining, index; } screens;
typedef struct { uint8_t type, format; uint16_t sequence; uint32_t window, message; char data[CHUNK]; } event;

connection *xcb_connect(const char *display, int *screen);
int xcb_connection_has_error(connection *);
int xcb_get_file_descriptor(connection *);
const void *xcb_get_setup(connection *);
screens xcb_setup_roots_iterator(const void *setup);
uint32_t xcb_generate_id(connection *);
cookie xcb_create_window(connection *, uint8_t depth, uint32_t window, uint32_t parent, int16_t x, int16_t y, uint16_t width,
    uint16_t height, uint16_t border, uint16_t kind, uint32_t visual, uint32_t mask, const void *values);
cookie xcb_intern_atom(connection *, uint8_t only_if_exists, uint16_t length, const char *name);
void *xcb_intern_atom_reply(connection *, cookie, void **error);
cookie xcb_get_property(connection *, uint8_t delete, uint32_t window, uint32_t property, uint32_t type, uint32_t offset, uint32_t length);
void *xcb_get_property_reply(connection *, cookie, void **error);
void *xcb_get_property_value(const void *reply);
int xcb_get_property_value_length(const void *reply);
cookie xcb_change_property(connection *, uint8_t mode, uint32_t window, uint32_t property, uint32_t type, uint8_t format, uint32_t count,
    const void *data);
cookie xcb_send_event(connection *, uint8_t propagate, uint32_t to, uint32_t mask, const char *event);
int xcb_flush(connection *);
event *xcb_wait_for_event(connection *);
event *xcb_poll_for_event(connection *);

static connection *display;
static uint32_t window, other, begin, more;
static char text[1024];
static size_t length;
static deliver_message *deliver;

static uint32_t atom(const char *name)
{
    char *reply = xcb_intern_atom_reply(display, xcb_intern_atom(display, 0, (uint16_t)strlen(name), name), 0);
    uint32_t number;
    if (!reply)
        fail("The display has gone.");
    memcpy(&number, reply + 8, sizeof number);
    free(reply);
    return number;
}

void open_transport(int is_server, const char *target, deliver_message *delivers)
{
    deliver = delivers;
    display = xcb_connect(target, 0);
    if (xcb_connection_has_error(display))
        fail("The display cannot be opened.");
    uint32_t root = *xcb_setup_roots_iterator(xcb_get_setup(display)).root, instance = atom("_SKYPE_INSTANCE");
    begin = atom("SKYPECONTROLAPI_MESSAGE_BEGIN");
    more = atom("SKYPECONTROLAPI_MESSAGE");
    window = xcb_generate_id(display);
    xcb_create_window(display, 0, window, root, 0, 0, 1, 1, 0, 0, 0, 0, 0);
    if (is_server) {
        xcb_change_property(display, 0, root, instance, WINDOW_ATOM, 32, 1, &window);
        xcb_flush(display);
        puts("ready");
        fflush(stdout);
    } else {
        void *reply = xcb_get_property_reply(display, xcb_get_property(display, 0, root, instance, WINDOW_ATOM, 0, 1), 0);
        if (!reply || xcb_get_property_value_length(reply) < 4)
            fail("Nobody serves the display.");
        memcpy(&other, xcb_get_property_value(reply), sizeof other);
        free(reply);
    }
}

int transport_socket(void)
{
    return xcb_get_file_descriptor(display);
}

void send_message(const char *message)
{
    size_t size = strlen(message);
    for (size_t at = 0; at <= size; at += CHUNK) {
        event chunk = {CLIENT_MESSAGE, 8, 0, window, at == 0 ? begin : more, {0}};
        memcpy(chunk.data, message + at, size - at < CHUNK ? size - at : CHUNK);
        xcb_send_event(display, 0, other, 0, (const char *)&chunk);
    }
    xcb_flush(display);
}

void finish_sending(void)
{
    /* Each message is out when send_message returns. */
}

void answer(void *call, const char *message)
{
    (void)call;
    send_message(message);
}

/* Returns 1 if the chunk was the last one of a message. */
static int take(event *chunk)
{
    if ((chunk->type & 0x7f) != CLIENT_MESSAGE)
        return 0;
    if (chunk->message == begin)
        length = 0;
    if (length + CHUNK > sizeof text)
        fail("The text is too long.");
    memcpy(text + length, chunk->data, CHUNK);
    length += CHUNK;
    if (!memchr(chunk->data, 0, CHUNK))
        return 0;
    other = chunk->window;
    deliver(text, 0);
    return 1;
}

void receive(int waits)
{
    int delivered = 0;
    while (1) {
        event *chunk = xcb_poll_for_event(display);
        if (!chunk && waits && !delivered)
            chunk = xcb_wait_for_event(display);
        if (!chunk) {
            if (xcb_connection_has_error(display))
                fail("The display has gone.");
            return;
        }
        delivered |= take(chunk);
        free(chunk);
    }
}
