/* The least that a program needs to speak the API on one transport: what the library is compared with. */
#ifndef PEER_H
#define PEER_H
#include <stddef.h>

/* Takes a message that has arrived. call is what answer() wants. */
typedef void deliver_message(const char *text, void *call);

/* Ends the program with a reason on standard error. */
void fail(const char *reason);

/* A transport implements these; for those with a socket, socket_input.c does what concerns the input and the clock. */

/* Connects; messages that arrive from now on are for deliver. A server prints "ready" and, where it has one, its address. */
void open_transport(int is_server, const char *target, deliver_message *deliver);

/* Delivers messages until there is a line on standard input: returns 1 with the line, 0 at the end of the input. */
int wait_for_line(char *line, int size);

/* Seconds by the clock that all programs of a machine share. */
double now(void);

/* Sends a message: a client to its server, a server to the client that wrote last. */
void send_message(const char *text);

/* Waits until everything has gone that was sent. */
void finish_sending(void);

/* Answers a message. */
void answer(void *call, const char *text);

/* Delivers what has arrived; waits for at least one message if none came since the last time and waits is not 0. */
void receive(int waits);
#endif
