/* Standard input, and the clock, of a program whose transport has a socket. */
#include <poll.h>
#include <time.h>
#include <unistd.h>
#include "peer.h"
#include "socket_input.h"

int wait_for_line(char *line, int size)
{
    struct pollfd sources[2] = {{0, POLLIN, 0}, {transport_socket(), POLLIN, 0}};
    for (;;) {
        if (poll(sources, 2, -1) < 0)
            fail("poll");
        if (sources[1].revents) {
            receive(0);
            finish_sending();
        }
        if (sources[0].revents) {
            ssize_t length = read(0, line, (size_t)size - 1);
            if (length <= 0)
                return 0;
            line[length] = 0;
            return 1;
        }
    }
}

double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}
