namespace Skype4Net.Emulator.Commands;

/// <summary>What known programs ask at their start about families that this client has nothing of yet.</summary>
internal static class StartUpFamily
{
    public static void Register()
    {
        CommandTable.Add("SEARCH", "GROUPS", Groups);
        CommandTable.Add("CREATE", "APPLICATION", CreateApplication);
        CommandTable.Add("DELETE", "APPLICATION", DeleteApplication);
        CommandTable.Add("CLEAR", "CHATHISTORY", ClearChatHistory);
        foreach ((string what, string noun) in new[]
        {
            ("CALLS", "CALLS"), ("ACTIVECALLS", "CALLS"), ("MISSEDCALLS", "CALLS"), ("VOICEMAILS", "VOICEMAILS"), ("MISSEDVOICEMAILS", "VOICEMAILS"),
            ("SMSS", "SMSS"), ("MISSEDSMSS", "SMSS"), ("FILETRANSFERS", "FILETRANSFERS"), ("ACTIVEFILETRANSFERS", "FILETRANSFERS"),
        })
            CommandTable.Add("SEARCH", what, context => ContactFamily.ReplyList(context, noun, []));
    }

    private static void Groups(CommandContext context)
    {
        if (context.Words.NextKeyword() is not ("" or "ALL" or "CUSTOM" or "HARDWIRED"))
            throw new CommandFailure(SkypeError.SearchGroupsInvalidTarget);
        ContactFamily.ReplyList(context, "GROUPS", []);
    }

    private static void CreateApplication(CommandContext context)
    {
        string name = context.Words.Next();
        if (name.Length is 0 or > 32)
            throw new CommandFailure(SkypeError.CreateApplicationInvalidName);
        if (!context.Session.Applications.Add(name))
            throw new CommandFailure(SkypeError.ApplicationOperationFailed);
        context.Echo();
    }

    private static void DeleteApplication(CommandContext context)
    {
        string name = context.Words.Next();
        if (name.Length == 0)
            throw new CommandFailure(SkypeError.DeleteApplicationInvalidName);
        if (!context.Session.Applications.Remove(name))
            throw new CommandFailure(SkypeError.ApplicationOperationFailed);
        context.Echo();
    }

    private static void ClearChatHistory(CommandContext context)
    {
        if (context.Words.RestTrimmed.Length > 0)
            throw new CommandFailure(SkypeError.ClearChatHistoryTakesNoArguments);
        context.Client.Store.ClearHistory();
        context.Echo();
        context.Client.TellLine("IMHISTORYCHANGED");
    }
}
