using System.Globalization;
using Skype4Net.Emulator;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>Contacts and groups of contacts.</summary>
internal static class ContactCommands
{
    private static readonly CommandArgument s_group = Named("group", ArgumentType.Group);
    private static readonly CommandArgument s_name = Named("name", ArgumentType.Text);

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        Command(
            "contact.add", "contact", "asks to be a contact; telephones are not asked", [As, Anybody, Text.Optional()],
            c => c.Me.AddContact(c.Text("who"), c.TextOr("text", "")), "EmulatedClient.AddContact"),
        Command("contact.accept", "accept", "accepts a request to be a contact", [As, Who], c => c.Me.Accept(c.Text("who")), "EmulatedClient.Accept"),
        Command(
            "contact.decline", "decline", "declines a request to be a contact", [As, Who],
            c => c.Me.Decline(c.Text("who")), "EmulatedClient.Decline"),
        Command(
            "contact.remove", "remove", "removes a contact", [As, Who],
            c => c.Me.RemoveContact(c.Text("who")), "EmulatedClient.RemoveContact", "ContactVerbs.RemoveContact"),
        Command(
            "contact.block", "block", "blocks somebody, or lets them through again", [As, Who, On],
            c => c.Me.Block(c.Text("who"), c.Switch("on")), "EmulatedClient.Block", "ContactVerbs.Block").With(
                PromptForm.Of("block", "blocks somebody, or lets them through again", Who, On),
                PromptForm.Of("unblock", "lets somebody through again", Who) with { Fixed = ("on", false) }),
        Command(
            "contact.select", "select", "selects contacts in the contact list", [As, Several.Optional()],
            c => c.Me.SelectContacts(c.Clients("who")), "EmulatedClient.SelectContacts"),
        Command(
            "contact.introduce", "introduce", "makes two accounts contacts of each other",
                [As with { Name = "one" }, Named("other", ArgumentType.Handle)],
            c => c.Network.MakeContacts(c.Client("one"), c.Client("other")), "SkypeNetwork.MakeContacts"),
        Asked(
            "group.create", "newgroup", "makes a group of contacts, and tells its number", [As, s_name], Create, "GroupVerbs.CreateGroup"),
        Command(
            "group.rename", "renamegroup", "gives a group another name", [As, s_group, s_name],
            c => c.Me.RenameGroup(c.Integer("group"), c.Text("name")), "GroupVerbs.RenameGroup"),
        Command(
            "group.add", "addtogroup", "puts somebody into a group", [As, s_group, Who],
            c => c.Me.AddToGroup(c.Integer("group"), c.Text("who")), "GroupVerbs.AddToGroup"),
        Command(
            "group.remove", "removefromgroup", "removes somebody from a group", [As, s_group, Who],
            c => c.Me.RemoveFromGroup(c.Integer("group"), c.Text("who")), "GroupVerbs.RemoveFromGroup"),
        Command("group.delete", "deletegroup", "deletes a group", [As, s_group], c => c.Me.DeleteGroup(c.Integer("group")), "GroupVerbs.DeleteGroup"),
        Command(
            "group.show", "", "shows or hides a group of contacts", [As, s_group, On, On with { Name = "expanded" }],
            c => c.Me.ShowGroup(c.Integer("group"), c.Switch("on"), c.Switch("expanded", c.Switch("on"))), "EmulatedClient.ShowGroup")
            .With(PromptForm.Of("group", "shows or hides a group of contacts", s_group, On)),
    ];

    private static CommandOutcome Create(CommandCall call)
    {
        long group = call.Me.CreateGroup(call.Text("name"));
        return Value("group", group).Noting(group.ToString(CultureInfo.InvariantCulture));
    }
}
