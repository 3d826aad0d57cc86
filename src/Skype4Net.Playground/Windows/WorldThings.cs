using Skype4Net.Emulator;
using Skype4Net.Playground.Commands;
using Skype4Net.Playground.Files;
using Skype4Net.Playground.Json;
using Skype4Net.Playground.Programs;
using Skype4Net.Playground.Replay;
using Skype4Net.Playground.State;
using Skype4Net.Playground.Web;
using Skype4Net.Playground.World;

namespace Skype4Net.Playground.Windows;

/// <summary>Writes what the page shows of the world as a whole: its name, what is recorded and replayed, and where it is served.</summary>
internal static class WorldThings
{
    public static void Put(PlaygroundServer server)
    {
        PlaygroundState state = server.State;
        state.WireRate.Update(state.Wire.Last);
        state.Things.Put("world", "world", JsonFields.WriteObject(w =>
        {
            w.Text("name", state.Name);
            w.Text("run", state.Run);
            w.Time("started", state.Started);
            w.Number("windows", server.Windows.Count);
            w.Number("wireRate", state.WireRate.PerSecond);
            w.Flag("canRestart", server.Options.RestartAsync is not null);
            w.Time("recording", server.Recording.Lines.Since);
            if (server.Replay is { } replay)
            {
                w.WriteStartObject("replay");
                replay.Write(w);
                w.WriteEndObject();
            }
        }));
        for (int i = 0; i < server.Options.Served.Count; i++)
        {
            ServedClient served = server.Options.Served[i];
            state.Things.Put("host", $"{i + 1}", JsonFields.WriteObject(w =>
            {
                w.Text("account", served.Account);
                w.Text("transport", served.Transport);
                w.Text("place", served.Place);
                w.Text("address", served.Address);
            }));
        }
    }
}
