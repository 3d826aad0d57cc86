/* D-Bus by libdbus-1. Its functions are declared here: the library is wherever programs use it, its headers are not. TARGET is
 * the address of the bus and the name of the server, with a blank between them. */
#include <stdio.h>
#include <string.h>
#include "peer.h"
#include "socket_input.h"

typedef struct connection connection;
typedef struct message message;
typedef union { char bytes[128]; void *aligned; } iterator;
typedef struct { const char *name, *text; unsigned flags; void *padding; } error;

enum { METHOD_CALL = 1, METHOD_RETURN = 2, ERROR_REPLY = 3, STRING = 's' };

void dbus_error_init(error *);
connection *dbus_connection_open_private(const char *address, error *);
unsigned dbus_bus_register(connection *, error *);
int dbus_bus_request_name(connection *, const char *name, unsigned flags, error *);
unsigned dbus_connection_get_unix_fd(connection *, int *fd);
unsigned dbus_connection_read_write(connection *, int milliseconds);
message *dbus_connection_pop_message(connection *);
unsigned dbus_connection_send(connection *, message *, unsigned *serial);
unsigned dbus_connection_has_messages_to_send(connection *);
void dbus_connection_flush(connection *);
message *dbus_message_new_method_call(const char *to, const char *path, const char *interface, const char *method);
message *dbus_message_new_method_return(message *);
void dbus_message_set_no_reply(message *, unsigned);
int dbus_message_get_type(message *);
const char *dbus_message_get_sender(message *);
const char *dbus_message_get_member(message *);
unsigned dbus_message_iter_init(message *, iterator *);
void dbus_message_iter_init_append(message *, iterator *);
int dbus_message_iter_get_arg_type(iterator *);
void dbus_message_iter_get_basic(iterator *, void *value);
unsigned dbus_message_iter_append_basic(iterator *, int type, const void *value);
void dbus_message_unref(message *);

static connection *bus;
static int server;
static char name[256];
static deliver_message *deliver;

static void send_text(message *message, const char *text)
{
    iterator arguments;
    dbus_message_iter_init_append(message, &arguments);
    dbus_message_iter_append_basic(&arguments, STRING, &text);
    dbus_connection_send(bus, message, 0);
    dbus_message_unref(message);
}

void open_transport(int is_server, const char *target, deliver_message *delivers)
{
    deliver = delivers;
    char address[512];
    error problem;
    server = is_server;
    if (sscanf(target, "%511s %255s", address, name) != 2)
        fail("The target of D-Bus is ADDRESS NAME.");
    dbus_error_init(&problem);
    bus = dbus_connection_open_private(address, &problem);
    if (!bus || !dbus_bus_register(bus, &problem))
        fail(problem.text);
    if (!server)
        return;
    if (dbus_bus_request_name(bus, name, 4, &problem) != 1)
        fail("The name is taken.");
    name[0] = 0;
    puts("ready");
    fflush(stdout);
}

int transport_socket(void)
{
    int fd = -1;
    dbus_connection_get_unix_fd(bus, &fd);
    return fd;
}

void send_message(const char *text)
{
    message *call;
    if (server) {
        call = dbus_message_new_method_call(name, "/com/Skype/Client", "com.Skype.API.Client", "Notify");
        dbus_message_set_no_reply(call, 1);
    } else {
        call = dbus_message_new_method_call(name, "/com/Skype", "com.Skype.API", "Invoke");
    }
    send_text(call, text);
}

void finish_sending(void)
{
    if (dbus_connection_has_messages_to_send(bus))
        dbus_connection_flush(bus);
}

void answer(void *call, const char *text)
{
    send_text(dbus_message_new_method_return(call), text);
}

void receive(int waits)
{
    message *message;
    int delivered = 0;
    do {
        if (!dbus_connection_read_write(bus, waits ? -1 : 0))
            fail("The bus has gone.");
        while ((message = dbus_connection_pop_message(bus))) {
            iterator arguments;
            int type = dbus_message_get_type(message);
            int is_text = type == METHOD_CALL || type == METHOD_RETURN || type == ERROR_REPLY;
            if (is_text && dbus_message_iter_init(message, &arguments) && dbus_message_iter_get_arg_type(&arguments) == STRING) {
                const char *text;
                dbus_message_iter_get_basic(&arguments, &text);
                if (type == ERROR_REPLY)
                    fail(text);
                if (server)
                    snprintf(name, sizeof name, "%s", dbus_message_get_sender(message));
                deliver(text, message);
                delivered = 1;
            }
            dbus_message_unref(message);
        }
    } while (waits && !delivered);
}
