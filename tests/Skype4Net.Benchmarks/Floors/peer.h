/* The least that a program needs to speak the API on one transport: what the library is compared with. */
#ifndef PEER_H
#define PEER_H
#include <stddef.h>

/* Takes a message that has arrived. call is what answer() wants. */
typedef void deliver_message(const char *text, void *call);

/* Ends the program with a reason on standard error. */
void fail(const char *reason);

/* A transport implements these. */

/* Connects. A server prints "ready" and, where it has one, its address. */
void open_transport(int is_server, const char *target);

/* The socket to wait for. */
int transport_socket(void);

/* Sends a message: a client to its server, a server to the client that wrote last. */
void send_message(const char *text);

/* Waits until everything has gone that was sent. */
void finish_sending(void);

/* Answers a message. */
void answer(void *call, const char *text);

/* Delivers what has arrived; waits for at least one message if there is none and waits is not 0. */
void receive(int waits, deliver_message *deliver);
#endif
