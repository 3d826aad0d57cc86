using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Tells who asks for our authorization. A client tells the end of a request by the same property without a text.</summary>
internal sealed class AuthorizationRequests
{
    private readonly SkypeEngine _engine;

    public AuthorizationRequests(SkypeEngine engine)
    {
        _engine = engine;
        Requested = engine.Streams.Create<AuthorizationRequest>("Contacts.AuthorizationRequested");
        engine.Streams.Feeds.Feed(Requested, UserProperties.ReceivedAuthRequest, OnLine);
    }

    public EventStream<AuthorizationRequest> Requested { get; }

    private AuthorizationRequest? OnLine(string id, string text)
    {
        var user = new User(_engine, id);
        if (text.Length > 0)
            return new AuthorizationRequest(user, text);

        // Dealt with, or asked without a word: who asks is among those that wait.
        _ = RequestIfWaitingAsync(user);
        return null;
    }

    private async Task RequestIfWaitingAsync(User user)
    {
        using TrackedWork? work = _engine.Dispatcher.BeginWork("asking who waits for authorization");
        try
        {
            SkypeQuery<User> query = SkypeQuery.Users(_engine, UserCommands.SearchWaitingAuthorization.With());
            IReadOnlyList<User> waiting = await query.GetAsync().ConfigureAwait(false);
            if (waiting.Contains(user))
                Requested.Publish(new AuthorizationRequest(user, ""));
        }
        catch (SkypeException exception)
        {
            Log.NewObjectUnknown(_engine.Logger, $"USER {user.Handle}", exception);
        }
    }
}
