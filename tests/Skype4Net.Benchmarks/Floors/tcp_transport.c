/* SkypeProxy: a length of four bytes, little-endian, and the text. TARGET is a port of this machine; 0 lets a server choose. */
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "peer.h"
#include "socket_input.h"

#define LENGTH_BYTES 4

static int peer = -1;
static unsigned char received[1 << 16];
static size_t end;
static deliver_message *deliver;

static void write_all(const void *bytes, size_t length)
{
    const char *rest = bytes;
    while (length > 0) {
        ssize_t written = write(peer, rest, length);
        if (written <= 0)
            fail("The connection is over.");
        rest += written;
        length -= (size_t)written;
    }
}

void open_transport(int is_server, const char *target, deliver_message *delivers)
{
    deliver = delivers;
    struct sockaddr_in address = {0};
    socklen_t length = sizeof address;
    int one = 1, first = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons((uint16_t)atoi(target));
    if (is_server) {
        if (bind(first, (struct sockaddr *)&address, length) || listen(first, 1) || getsockname(first, (struct sockaddr *)&address, &length))
            fail("The port is taken.");
        printf("ready %d\n", ntohs(address.sin_port));
        fflush(stdout);
        peer = accept(first, 0, 0);
        close(first);
    } else {
        if (connect(first, (struct sockaddr *)&address, length))
            fail("Nobody listens on the port.");
        peer = first;
    }
    setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

int transport_socket(void)
{
    return peer;
}

void send_message(const char *text)
{
    unsigned char frame[1024];
    uint32_t length = (uint32_t)strlen(text);
    if (length > sizeof frame - LENGTH_BYTES)
        fail("The text is too long.");
    frame[0] = (unsigned char)length;
    frame[1] = (unsigned char)(length >> 8);
    frame[2] = frame[3] = 0;
    memcpy(frame + LENGTH_BYTES, text, length);
    write_all(frame, LENGTH_BYTES + length);
}

void finish_sending(void)
{
    /* Each message is out when send_message returns. */
}

void answer(void *call, const char *text)
{
    (void)call;
    send_message(text);
}

static int deliver_whole(void)
{
    size_t at = 0;
    int delivered = 0;
    while (end - at >= LENGTH_BYTES) {
        const unsigned char *head = received + at;
        size_t length = head[0] | head[1] << 8 | head[2] << 16 | (size_t)head[3] << 24;
        if (length == 0) {
            /* What the server can: nothing is asked for, and no files are pushed. */
            if (end - at == LENGTH_BYTES)
                break;
            if (received[at + LENGTH_BYTES] == 2)
                write_all("", 1);
            at += LENGTH_BYTES + 1;
            continue;
        }
        char text[1024];
        if (length >= sizeof text)
            fail("The text is too long.");
        if (end - at < LENGTH_BYTES + length)
            break;
        memcpy(text, head + LENGTH_BYTES, length);
        text[length] = 0;
        deliver(text, 0);
        delivered = 1;
        at += LENGTH_BYTES + length;
    }
    memmove(received, received + at, end - at);
    end -= at;
    return delivered;
}

void receive(int waits)
{
    do {
        ssize_t length = recv(peer, received + end, sizeof received - end, waits ? 0 : MSG_DONTWAIT);
        if (length == 0)
            exit(0);
        if (length > 0)
            end += (size_t)length;
    } while (!deliver_whole() && waits);
}
