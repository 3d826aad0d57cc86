using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in Chinese.</summary>
internal static class ChineseTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "缺少 {0}。",
        [CommandText.MissingChoice] = "哪个 {0}？{1}。",
        [CommandText.NotAChoice] = "“{0}”不是有效的 {1}。哪一个？{2}。",
        [CommandText.NotAFlag] = "“{0}”既不是“是”也不是“否”。",
        [CommandText.NotANumber] = "“{0}”不是数字。",
        [CommandText.DecimalComma] = "“{0}”？你是指 {1} 吗？",
        [CommandText.OutOfRange] = "“{0}”超出范围：{3} 从 {1} 到 {2}。",
        [CommandText.NotATime] = "“{0}”不是时长；例如可写 90s、5m、1h30m 或 2d。",
        [CommandText.AmbiguousTime] = "“{0}”可以是 {1} 或 {2}；是哪一个？",
        [CommandText.NoSuchUser] = "我在这里不认识叫“{0}”的人。",
        [CommandText.ManyUsers] = "有几个人叫“{0}”：{1}。请给出 Skype 用户名。",
        [CommandText.ExtraWords] = "我不知道该怎么处理“{0}”。",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\n用法：{1}",
        [CommandText.Unknown] = "我不知道“{0}”。说 {1} 查看我会什么。",
        [CommandText.UnknownNearest] = "我不知道“{0}”。你是指 {2} 吗？说 {1} 查看我会什么。",
        [CommandText.Failed] = "失败了（编号 {0}）。",
        [CommandText.TimedOut] = "{0} 花的时间太长，我已停止。",
        [CommandText.Busy] = "我这里正忙，没有执行 {0}。请稍后再试。",
        [CommandText.TooOften] = "你调用 {0} 太频繁了。请在 {1} 后再试。",
        [CommandText.Late] = "我刚才不在，没有执行：{0}。",
        [CommandText.ContactsOnly] = "{0} 仅限我的联系人使用。",
        [CommandText.OwnersOnly] = "{0} 仅限我的所有者使用。",
        [CommandText.DialogOnly] = "{0} 只能单独使用；请直接给我写信息。",
        [CommandText.GroupOnly] = "{0} 只能在多人聊天中使用。",
        [CommandText.RoleNeeded] = "{0} 需要你在此聊天中的角色为 {1}，你没有。",
        [CommandText.BotRoleNeeded] = "{0} 需要我在此聊天中的角色为 {1}，我没有。",
        [CommandText.RolesUnknown] = "{0} 取决于角色，而我的 Skype 客户端不提供角色。",
        [CommandText.Help] = "说 {0} 加命令以了解更多。",
        [CommandText.HelpUsage] = "用法：{0}",
        [CommandText.HelpExample] = "示例：{0}",
        [CommandText.HelpAliases] = "也可以：{0}",
        [CommandText.HelpLine] = "显示我会什么。",
        [CommandText.Cancelled] = "已取消。",
        [CommandText.Or] = " 或 ",
    }.ToFrozenDictionary();
}
