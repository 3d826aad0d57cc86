/* A program that does one thing as fast as its transport does: peer server|client TARGET.
 * It is told what to do on standard input, a line each, and answers with a line:
 *   gets N          N commands one after another                  -> seconds
 *   pipeline N W    N commands, W of them open                    -> seconds
 *   await N         N notifications                               -> waiting, then the time when the last one was there
 *   notify N        (server) sends N notifications                -> the time before the first one
 * Times are those of the monotonic clock, which is the same for all programs of a machine.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "peer.h"

#define CONTACTS 1000
#define NOTIFICATION "USER anna FULLNAME "

static long replies, notifications;

void fail(const char *reason)
{
    fprintf(stderr, "%s\n", reason);
    exit(1);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void report(double seconds)
{
    printf("%.9f\n", seconds);
    fflush(stdout);
}

/* The server: a reply to each command, made of its own words. */
static void on_command(const char *text, void *call)
{
    char reply[512];
    const char *words = text;
    int id = 0;
    if (*text == '#') {
        words = strchr(text, ' ');
        words = words ? words + 1 : text;
        id = (int)(words - text);
    }
    if (strncmp(words, "NAME ", 5) == 0)
        snprintf(reply, sizeof reply, "%.*sOK", id, text);
    else if (strncmp(words, "GET ", 4) == 0)
        snprintf(reply, sizeof reply, "%.*s%s value", id, text, words + 4);
    else
        snprintf(reply, sizeof reply, "%s", text);
    answer(call, reply);
}

static void serve(void)
{
    char line[64];
    struct pollfd sources[2] = {{0, POLLIN, 0}, {transport_socket(), POLLIN, 0}};
    for (;;) {
        if (poll(sources, 2, -1) < 0)
            fail("poll");
        if (sources[1].revents) {
            receive(0, on_command);
            finish_sending();
        }
        if (sources[0].revents) {
            ssize_t length = read(0, line, sizeof line - 1);
            double begin = now();
            long count;
            if (length <= 0)
                return;
            line[length] = 0;
            if (sscanf(line, "notify %ld", &count) != 1)
                fail("A server knows: notify N");
            for (long i = 0; i < count; i++) {
                char text[64];
                snprintf(text, sizeof text, NOTIFICATION "Anna %ld", i);
                send_message(text);
            }
            finish_sending();
            report(begin);
        }
    }
}

/* The client. */
static void on_message(const char *text, void *call)
{
    (void)call;
    if (*text == '#')
        replies++;
    else if (strncmp(text, NOTIFICATION, sizeof NOTIFICATION - 1) == 0)
        notifications++;
}

static double get(long count, long open)
{
    long sent = 0;
    double begin = now();
    replies = 0;
    while (replies < count) {
        while (sent < count && sent - replies < open) {
            char text[64];
            snprintf(text, sizeof text, "#%ld GET USER c%ld FULLNAME", sent + 10, sent % CONTACTS);
            send_message(text);
            sent++;
        }
        finish_sending();
        receive(1, on_message);
    }
    return now() - begin;
}

static void say(const char *text)
{
    long before = replies;
    send_message(text);
    while (replies == before)
        receive(1, on_message);
}

static void ask(void)
{
    char line[64];
    say("#0 NAME bare");
    say("#1 PROTOCOL 8");
    puts("ready");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        long count, open;
        if (sscanf(line, "gets %ld", &count) == 1) {
            report(get(count, 1));
        } else if (sscanf(line, "pipeline %ld %ld", &count, &open) == 2) {
            report(get(count, open));
        } else if (sscanf(line, "await %ld", &count) == 1) {
            notifications = 0;
            puts("waiting");
            fflush(stdout);
            while (notifications < count)
                receive(1, on_message);
            report(now());
        } else {
            fail("A client knows: gets N, pipeline N W, await N");
        }
    }
}

int main(int argc, char **argv)
{
    if (argc != 3)
        fail("usage: peer server|client TARGET");
    int is_server = strcmp(argv[1], "server") == 0;
    open_transport(is_server, argv[2]);
    if (is_server)
        serve();
    else
        ask();
    return 0;
}
