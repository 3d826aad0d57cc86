using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in French.</summary>
internal static class FrenchTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "Il manque {0}.",
        [CommandText.MissingChoice] = "Quel {0} ? {1}.",
        [CommandText.NotAChoice] = "« {0} » ne convient pas pour {1}. Lequel ? {2}.",
        [CommandText.NotAFlag] = "« {0} » n’est ni oui ni non.",
        [CommandText.NotANumber] = "« {0} » n’est pas un nombre.",
        [CommandText.DecimalComma] = "« {0} » ? Voulez-vous dire {1} ?",
        [CommandText.OutOfRange] = "« {0} » ne convient pas : {3} va de {1} à {2}.",
        [CommandText.NotATime] = "« {0} » n’est pas une durée ; écrivez par exemple 90s, 5m, 1h30m ou 2d.",
        [CommandText.AmbiguousTime] = "« {0} » peut vouloir dire {1} ou {2} ; lequel ?",
        [CommandText.NoSuchUser] = "Je ne connais ici personne du nom de « {0} ».",
        [CommandText.ManyUsers] = "Plusieurs personnes s’appellent « {0} » : {1}. Donnez le nom Skype.",
        [CommandText.ExtraWords] = "Je ne sais que faire de « {0} ».",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\nUsage : {1}",
        [CommandText.Unknown] = "Je ne connais pas « {0} ». Dites {1} pour voir ce que je connais.",
        [CommandText.UnknownNearest] = "Je ne connais pas « {0} ». Voulez-vous dire {2} ? Dites {1} pour voir ce que je connais.",
        [CommandText.Failed] = "Cela a échoué (réf. {0}).",
        [CommandText.TimedOut] = "{0} a pris trop de temps ; je l’ai arrêté.",
        [CommandText.Busy] = "Je suis occupé ici et n’ai pas exécuté {0}. Réessayez dans un instant.",
        [CommandText.TooOften] = "Vous avez appelé {0} trop souvent. Réessayez dans {1}.",
        [CommandText.Late] = "J’étais absent et n’ai pas exécuté : {0}.",
        [CommandText.ContactsOnly] = "{0} est réservé à mes contacts.",
        [CommandText.OwnersOnly] = "{0} est réservé à mes propriétaires.",
        [CommandText.DialogOnly] = "{0} ne marche qu’en tête-à-tête ; écrivez-moi directement.",
        [CommandText.GroupOnly] = "{0} ne marche que dans une conversation à plusieurs.",
        [CommandText.RoleNeeded] = "{0} demande le rôle {1} dans cette conversation, que vous n’avez pas.",
        [CommandText.BotRoleNeeded] = "{0} demande le rôle {1} dans cette conversation, que je n’ai pas.",
        [CommandText.RolesUnknown] = "{0} dépend des rôles, et mon client Skype ne les donne pas.",
        [CommandText.Help] = "Dites {0} avec une commande pour en savoir plus.",
        [CommandText.HelpUsage] = "Usage : {0}",
        [CommandText.HelpExample] = "Exemple : {0}",
        [CommandText.HelpAliases] = "Aussi : {0}",
        [CommandText.HelpLine] = "Montre ce que je connais.",
        [CommandText.Cancelled] = "Annulé.",
        [CommandText.Or] = " ou ",
    }.ToFrozenDictionary();
}
