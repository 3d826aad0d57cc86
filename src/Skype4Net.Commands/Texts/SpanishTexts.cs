using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in Spanish.</summary>
internal static class SpanishTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "Falta {0}.",
        [CommandText.MissingChoice] = "¿Qué {0}? {1}.",
        [CommandText.NotAChoice] = "«{0}» no sirve para {1}. ¿Cuál? {2}.",
        [CommandText.NotAFlag] = "«{0}» no es ni sí ni no.",
        [CommandText.NotANumber] = "«{0}» no es un número.",
        [CommandText.DecimalComma] = "¿«{0}»? ¿Quiere decir {1}?",
        [CommandText.OutOfRange] = "«{0}» no sirve: {3} va de {1} a {2}.",
        [CommandText.NotATime] = "«{0}» no es una duración; escriba por ejemplo 90s, 5m, 1h30m o 2d.",
        [CommandText.AmbiguousTime] = "«{0}» puede ser {1} o {2}; ¿cuál?",
        [CommandText.NoSuchUser] = "No conozco aquí a nadie llamado «{0}».",
        [CommandText.ManyUsers] = "Varias personas se llaman «{0}»: {1}. Dé el nombre de Skype.",
        [CommandText.ExtraWords] = "No sé qué hacer con «{0}».",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\nUso: {1}",
        [CommandText.Unknown] = "No conozco «{0}». Diga {1} para ver lo que conozco.",
        [CommandText.UnknownNearest] = "No conozco «{0}». ¿Quiere decir {2}? Diga {1} para ver lo que conozco.",
        [CommandText.Failed] = "Eso falló (ref. {0}).",
        [CommandText.TimedOut] = "{0} tardó demasiado; lo he detenido.",
        [CommandText.Busy] = "Estoy ocupado aquí y no he ejecutado {0}. Inténtelo de nuevo en un momento.",
        [CommandText.TooOften] = "Ha llamado a {0} demasiadas veces. Inténtelo de nuevo en {1}.",
        [CommandText.Late] = "Estuve ausente y no ejecuté: {0}.",
        [CommandText.ContactsOnly] = "{0} es solo para mis contactos.",
        [CommandText.OwnersOnly] = "{0} es solo para mis dueños.",
        [CommandText.DialogOnly] = "{0} solo funciona a solas; escríbame directamente.",
        [CommandText.GroupOnly] = "{0} solo funciona en una conversación de varios.",
        [CommandText.RoleNeeded] = "{0} necesita el rol {1} en esta conversación, que usted no tiene.",
        [CommandText.BotRoleNeeded] = "{0} necesita el rol {1} en esta conversación, que yo no tengo.",
        [CommandText.RolesUnknown] = "{0} depende de roles, y mi cliente de Skype no los da.",
        [CommandText.Help] = "Diga {0} con un comando para saber más.",
        [CommandText.HelpUsage] = "Uso: {0}",
        [CommandText.HelpExample] = "Ejemplo: {0}",
        [CommandText.HelpAliases] = "También: {0}",
        [CommandText.HelpLine] = "Muestra lo que conozco.",
        [CommandText.Cancelled] = "Cancelado.",
        [CommandText.Or] = " o ",
    }.ToFrozenDictionary();
}
