using System.Text.Json;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.Commands;

/// <summary>What became of a command.</summary>
internal sealed class CommandOutcome
{
    private readonly Action<Utf8JsonWriter>? _value;
    private readonly string? _code;
    private readonly string _text = "";
    private readonly string _argument = "";

    private CommandOutcome(Action<Utf8JsonWriter>? value) => _value = value;

    private CommandOutcome(string code, string text, string argument) => (_code, _text, _argument) = (code, text, argument);

    /// <summary>It was done.</summary>
    public static CommandOutcome Done { get; } = new(null);

    public bool IsDone => _code is null;

    /// <summary>The code of the error; empty when it was done.</summary>
    public string Code => _code ?? "";

    /// <summary>What the error says; empty when it was done.</summary>
    public string Text => _text;

    /// <summary>What the prompt shows when it was done; empty for nothing.</summary>
    public string Note { get; private init; } = "";

    /// <summary>It was done, and there is something to tell.</summary>
    /// <param name="members">Writes the members of the value.</param>
    public static CommandOutcome Value(Action<Utf8JsonWriter> members) => new(members);

    /// <summary>The same, with something that the prompt shows.</summary>
    public CommandOutcome Noting(string note) => new(_value) { Note = note };

    /// <summary>It was not done.</summary>
    /// <param name="code">One of the codes of the protocol.</param>
    /// <param name="text">A sentence that says what to do.</param>
    /// <param name="argument">The argument that is wrong; empty for none.</param>
    public static CommandOutcome Fail(string code, string text, string argument = "") => new(code, text, argument);

    /// <summary>The value alone; an empty object when there is none.</summary>
    public byte[] WriteValue() => JsonFields.WriteObject(_value ?? (_ => { }));

    /// <summary>The frame that answers.</summary>
    /// <param name="id">The id of the command.</param>
    /// <param name="seq">The patch that contains its effect.</param>
    public byte[] Write(string id, long seq) => JsonFields.WriteObject(w =>
    {
        w.WriteString("did", id);
        w.WriteBoolean("ok", IsDone);
        w.WriteNumber("seq", seq);
        if (_value is not null)
        {
            w.WritePropertyName("value");
            w.Object(_value);
        }

        if (_code is null)
            return;
        w.WriteStartObject("error");
        w.WriteString("code", _code);
        w.WriteString("text", _text);
        w.Text("argument", _argument);
        w.WriteEndObject();
    });
}

/// <summary>A command cannot be done as it was given.</summary>
internal sealed class CommandRefusedException(string code, string text, string argument = "") : Exception(text)
{
    public string Code => code;

    public string Argument => argument;
}
