namespace Skype4Net.Receiving;

/// <summary>What the parts of the core share.</summary>
internal sealed class CoreContext
{
    private List<CoreAction> _actions = [];

    public CoreContext(CoreOptions options)
    {
        Options = options;
        Deliveries = new DeliveryQueue(this);
        Lists = new ChatLists(this);
        Places = new Places(this);
        CatchUp = new CatchUp(this);
    }

    public CoreOptions Options { get; }

    public TimeSpan Now { get; set; }

    public QuestionList Questions { get; } = new();

    /// <summary>The account that is attached; null while none is.</summary>
    public AccountState? Account { get; set; }

    /// <summary>The account, if it is ready for messages.</summary>
    public AccountState? Ready => Account is { Phase: AccountPhase.Ready } account ? account : null;

    public DeliveryQueue Deliveries { get; }

    public ChatLists Lists { get; }

    public Places Places { get; }

    public CatchUp CatchUp { get; }

    public void Do(CoreAction action) => _actions.Add(action);

    public void Warn(CoreWarning warning, string chat = "", long number = 0) => Do(new CoreAction.Warn(warning, chat, number));

    public IReadOnlyList<CoreAction> DrainActions()
    {
        if (_actions.Count == 0)
            return [];
        List<CoreAction> actions = _actions;
        _actions = [];
        return actions;
    }
}
