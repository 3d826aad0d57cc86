/* A program that does one thing as fast as its transport does: peer server|client TARGET.
 * It is told what to do on standard input, a line each, and answers with a line:
 *   gets N          N commands one after another                  -> seconds
 *   pipeline N W    N commands, W of them open                    -> seconds
 *   await N         N notifications                               -> waiting, then the time when the last one was there
 *   notify N        (server) sends N notifications                -> the time before the first one
 * Times are those of the monotonic clock, which is the same for all programs of a machine.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "peer.h"

#define CONTACTS 1000
#define NOTIFICATION "USER anna FULLNAME "

static long replies, notifications;
static const char *target;

void fail(const char *reason)
{
    fprintf(stderr, "%s\n", reason);
    exit(1);
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
    else if (strcmp(words, "GET CURRENTUSERHANDLE") == 0)
        snprintf(reply, sizeof reply, "%.*s%s %s", id, text, words + 4, target);
    else if (strncmp(words, "GET ", 4) == 0)
        snprintf(reply, sizeof reply, "%.*s%s value", id, text, words + 4);
    else
        snprintf(reply, sizeof reply, "%s", text);
    answer(call, reply);
}

static void serve(void)
{
    char line[64];
    while (wait_for_line(line, sizeof line)) {
        double begin = now();
        long count;
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
        receive(1);
    }
    return now() - begin;
}

static void say(const char *text)
{
    long before = replies;
    send_message(text);
    while (replies == before)
        receive(1);
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
                receive(1);
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
    target = argv[2];
    open_transport(is_server, target, is_server ? on_command : on_message);
    if (is_server)
        serve();
    else
        ask();
    return 0;
}
