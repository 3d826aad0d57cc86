namespace SKYPE4COMLib;

/// <summary>An event that a program shows in the client.</summary>
public partial class PluginEventClass : ComObject
{
    public PluginEventClass()
        : this(SkypeSession.None, "")
    {
    }

    internal PluginEventClass(SkypeSession session, string id)
        : base(session) => Id = id;

    public string Id { get; }

    public void Delete() => Session.Send($"DELETE EVENT {Words.One(Id, nameof(Id))}");
}

/// <summary>A menu item of a program in the client.</summary>
public partial class PluginMenuItemClass : ComObject
{
    public PluginMenuItemClass()
        : this(SkypeSession.None, "")
    {
    }

    internal PluginMenuItemClass(SkypeSession session, string id)
        : base(session) => Id = id;

    public string Id { get; }

    public string Caption
    {
        set => Change("CAPTION", Words.Line(value, nameof(Caption)));
    }

    public string Hint
    {
        set => Change("HINT", Words.Line(value, nameof(Hint)));
    }

    public bool Enabled
    {
        set => Change("ENABLED", value ? "TRUE" : "FALSE");
    }

    public void Delete() => Session.Send($"DELETE MENU_ITEM {Words.One(Id, nameof(Id))}");

    private void Change(string property, string value) => Session.Send($"SET MENU_ITEM {Words.One(Id, nameof(Id))} {property} {value}");
}
