using System.Diagnostics.CodeAnalysis;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A stream of an <see cref="Application"/> to one user.</summary>
/// <remarks>
/// The wire carries text: <see cref="WriteAsync"/> and <see cref="ReadAsync"/> take and give it as it is, and what one call writes is what one
/// call at the other side reads, also after this side has disconnected. For anything else take <see cref="OpenBytes"/> at both ends.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The bytes belong to who opened them; they dispose them.")]
public sealed class ApplicationStream : IEquatable<ApplicationStream>
{
    private readonly Lock _gate = new();
    private ApplicationBytes? _bytes;

    internal ApplicationStream(Application application, string name)
    {
        Application = application;
        Name = name;

        // A handle can have colons itself (live:anna), so the last one divides.
        int colon = name.LastIndexOf(':');
        Handle = colon > 0 ? name[..colon] : name;
    }

    /// <summary>The application.</summary>
    public Application Application { get; }

    /// <summary>The name, for example <c>anna:1</c>.</summary>
    public string Name { get; }

    /// <summary>The Skype name of the other side.</summary>
    public string Handle { get; }

    /// <summary>The other side.</summary>
    public User User => new(Application.Engine, Handle);

    internal ApplicationBytes? Bytes
    {
        get
        {
            lock (_gate)
                return _bytes;
        }
    }

    /// <summary>Writes text (<c>ALTER APPLICATION x WRITE stream text</c>); it arrives complete and in order.</summary>
    /// <param name="text">The text, at most 65 535 bytes.</param>
    /// <param name="cancellationToken">Cancels the wait; what was sent stays sent.</param>
    /// <exception cref="ArgumentException">The text is too long, or cannot be sent.</exception>
    /// <exception cref="SkypeCommandException">The stream is not open (549).</exception>
    public Task WriteAsync(string text, CancellationToken cancellationToken = default)
        => Application.SendAsync(ApplicationCommands.Write.With(Application.Name, Name, Checked(text, ApplicationStreamManager.MaxWritten)),
            cancellationToken);

    /// <summary>
    /// Takes the oldest text that waits, as it was written by one write (<c>ALTER APPLICATION x READ stream</c>); empty when nothing waits.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">The stream is not open (550).</exception>
    public async Task<string> ReadAsync(CancellationToken cancellationToken = default)
    {
        Command command = ApplicationCommands.Read.With(Application.Name, Name);
        Reply reply = await Application.Engine.SendAsync(command, cancellationToken).ConfigureAwait(false);

        // "ALTER APPLICATION chess READ ada.k:1 e2e4": the data is behind the command.
        return reply.Text.Length > command.Text.Length ? reply.Text[(command.Text.Length + 1)..] : "";
    }

    /// <summary>Sends a datagram (<c>ALTER APPLICATION x DATAGRAM stream text</c>), which can get lost.</summary>
    /// <param name="text">The text; at most 1400 bytes, and up to about 1000 get through everywhere.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">The text is too long, or cannot be sent.</exception>
    /// <exception cref="SkypeCommandException">The stream is not open (551).</exception>
    public Task SendDatagramAsync(string text, CancellationToken cancellationToken = default)
        => Application.SendAsync(ApplicationCommands.Datagram.With(Application.Name, Name, Checked(text, ApplicationStreamManager.MaxInDatagram)),
            cancellationToken);

    /// <summary>Closes the stream (<c>ALTER APPLICATION x DISCONNECT stream</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">It is not open (548).</exception>
    public Task DisconnectAsync(CancellationToken cancellationToken = default)
        => Application.SendAsync(ApplicationCommands.Disconnect.With(Application.Name, Name), cancellationToken);

    /// <summary>
    /// The stream as bytes in both directions, for any protocol: framed, as Base64 on the wire, and no faster than the other side takes
    /// it. The other side must do the same. From now on all that arrives belongs to it.
    /// </summary>
    /// <returns>The same object each time.</returns>
    public Stream OpenBytes()
    {
        lock (_gate)
        {
            if (_bytes is null)
            {
                _bytes = new ApplicationBytes(this);
                Application.Followed.Pump(this);
            }

            return _bytes;
        }
    }

    /// <inheritdoc/>
    public bool Equals(ApplicationStream? other)
        => other is not null && Application == other.Application && Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApplicationStream);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string Checked(string text, int max)
    {
        Argument.Text(text);
        int bytes = System.Text.Encoding.UTF8.GetByteCount(text);
        return bytes <= max ? text : throw new ArgumentException($"The text has {bytes} bytes; at most {max} go at once.", nameof(text));
    }
}
