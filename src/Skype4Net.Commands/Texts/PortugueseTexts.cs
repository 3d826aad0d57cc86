using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in Portuguese.</summary>
internal static class PortugueseTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "Falta {0}.",
        [CommandText.MissingChoice] = "Qual {0}? {1}.",
        [CommandText.NotAChoice] = "\"{0}\" não serve para {1}. Qual? {2}.",
        [CommandText.NotAFlag] = "\"{0}\" não é sim nem não.",
        [CommandText.NotANumber] = "\"{0}\" não é um número.",
        [CommandText.DecimalComma] = "\"{0}\"? Quer dizer {1}?",
        [CommandText.OutOfRange] = "\"{0}\" não serve: {3} vai de {1} a {2}.",
        [CommandText.NotATime] = "\"{0}\" não é uma duração; escreva por exemplo 90s, 5m, 1h30m ou 2d.",
        [CommandText.AmbiguousTime] = "\"{0}\" pode ser {1} ou {2}; qual?",
        [CommandText.NoSuchUser] = "Não conheço aqui ninguém chamado \"{0}\".",
        [CommandText.ManyUsers] = "Várias pessoas se chamam \"{0}\": {1}. Dê o nome Skype.",
        [CommandText.ExtraWords] = "Não sei o que fazer com \"{0}\".",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\nUso: {1}",
        [CommandText.Unknown] = "Não conheço \"{0}\". Diga {1} para ver o que conheço.",
        [CommandText.UnknownNearest] = "Não conheço \"{0}\". Quer dizer {2}? Diga {1} para ver o que conheço.",
        [CommandText.Failed] = "Isso falhou (ref. {0}).",
        [CommandText.TimedOut] = "{0} demorou demais; eu o interrompi.",
        [CommandText.Busy] = "Estou ocupado aqui e não executei {0}. Tente de novo daqui a pouco.",
        [CommandText.TooOften] = "Você chamou {0} vezes demais. Tente de novo em {1}.",
        [CommandText.Late] = "Estive ausente e não executei: {0}.",
        [CommandText.ContactsOnly] = "{0} é só para meus contatos.",
        [CommandText.OwnersOnly] = "{0} é só para meus donos.",
        [CommandText.DialogOnly] = "{0} só funciona a sós; escreva-me diretamente.",
        [CommandText.GroupOnly] = "{0} só funciona em uma conversa de vários.",
        [CommandText.RoleNeeded] = "{0} precisa do papel {1} nesta conversa, que você não tem.",
        [CommandText.BotRoleNeeded] = "{0} precisa do papel {1} nesta conversa, que eu não tenho.",
        [CommandText.RolesUnknown] = "{0} depende de papéis, e meu cliente Skype não os informa.",
        [CommandText.Help] = "Diga {0} com um comando para saber mais.",
        [CommandText.HelpUsage] = "Uso: {0}",
        [CommandText.HelpExample] = "Exemplo: {0}",
        [CommandText.HelpAliases] = "Também: {0}",
        [CommandText.HelpLine] = "Mostra o que conheço.",
        [CommandText.Cancelled] = "Cancelado.",
        [CommandText.Or] = " ou ",
    }.ToFrozenDictionary();
}
