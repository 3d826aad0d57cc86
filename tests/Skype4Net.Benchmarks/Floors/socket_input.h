/* What socket_input.c needs of a transport. */
#ifndef SOCKET_INPUT_H
#define SOCKET_INPUT_H

/* The socket to wait for. */
int transport_socket(void);
#endif
