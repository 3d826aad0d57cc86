using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in Japanese.</summary>
internal static class JapaneseTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "{0} がありません。",
        [CommandText.MissingChoice] = "どの {0} ですか。{1}。",
        [CommandText.NotAChoice] = "「{0}」は {1} ではありません。どれですか。{2}。",
        [CommandText.NotAFlag] = "「{0}」は「はい」でも「いいえ」でもありません。",
        [CommandText.NotANumber] = "「{0}」は数ではありません。",
        [CommandText.DecimalComma] = "「{0}」は {1} のことですか。",
        [CommandText.OutOfRange] = "「{0}」は範囲外です。{3} は {1} から {2} までです。",
        [CommandText.NotATime] = "「{0}」は時間の長さではありません。90s、5m、1h30m、2d のように書いてください。",
        [CommandText.AmbiguousTime] = "「{0}」は {1} とも {2} とも取れます。どちらですか。",
        [CommandText.NoSuchUser] = "「{0}」という人はここでは知りません。",
        [CommandText.ManyUsers] = "「{0}」という人は何人かいます：{1}。Skype 名を書いてください。",
        [CommandText.ExtraWords] = "「{0}」をどうすればよいかわかりません。",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\n使い方：{1}",
        [CommandText.Unknown] = "「{0}」は知りません。{1} でできることを表示します。",
        [CommandText.UnknownNearest] = "「{0}」は知りません。{2} のことですか。{1} でできることを表示します。",
        [CommandText.Failed] = "失敗しました（番号 {0}）。",
        [CommandText.TimedOut] = "{0} は時間がかかりすぎたので中止しました。",
        [CommandText.Busy] = "ただ今混み合っていて {0} を実行しませんでした。少し後でもう一度どうぞ。",
        [CommandText.TooOften] = "{0} の呼び出しが多すぎます。{1} 後にもう一度どうぞ。",
        [CommandText.Late] = "不在だったため、次を実行しませんでした：{0}。",
        [CommandText.ContactsOnly] = "{0} は連絡先の人だけが使えます。",
        [CommandText.OwnersOnly] = "{0} は所有者だけが使えます。",
        [CommandText.DialogOnly] = "{0} は一対一でだけ使えます。直接書いてください。",
        [CommandText.GroupOnly] = "{0} は複数人のチャットでだけ使えます。",
        [CommandText.RoleNeeded] = "{0} にはこのチャットでの役割 {1} が必要ですが、あなたにはありません。",
        [CommandText.BotRoleNeeded] = "{0} にはこのチャットでの役割 {1} が必要ですが、私にはありません。",
        [CommandText.RolesUnknown] = "{0} は役割によりますが、この Skype では役割がわかりません。",
        [CommandText.Help] = "{0} にコマンドを付けると詳しく表示します。",
        [CommandText.HelpUsage] = "使い方：{0}",
        [CommandText.HelpExample] = "例：{0}",
        [CommandText.HelpAliases] = "別名：{0}",
        [CommandText.HelpLine] = "できることを表示します。",
        [CommandText.Cancelled] = "取り消しました。",
        [CommandText.Or] = "、または ",
    }.ToFrozenDictionary();
}
