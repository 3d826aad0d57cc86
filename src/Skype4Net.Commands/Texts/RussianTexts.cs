using System.Collections.Frozen;

namespace Skype4Net.Commands;

/// <summary>The texts in Russian.</summary>
internal static class RussianTexts
{
    public static FrozenDictionary<CommandText, string> Table { get; } = new Dictionary<CommandText, string>
    {
        [CommandText.Missing] = "Не хватает: {0}.",
        [CommandText.MissingChoice] = "{0}: что именно? {1}.",
        [CommandText.NotAChoice] = "«{0}» не подходит для {1}. Что именно? {2}.",
        [CommandText.NotAFlag] = "«{0}» — это не «да» и не «нет».",
        [CommandText.NotANumber] = "«{0}» — это не число.",
        [CommandText.DecimalComma] = "«{0}»? Вы имеете в виду {1}?",
        [CommandText.OutOfRange] = "«{0}» не подходит: {3} — от {1} до {2}.",
        [CommandText.NotATime] = "«{0}» — это не длительность; напишите, например, 90s, 5m, 1h30m или 2d.",
        [CommandText.AmbiguousTime] = "«{0}» может значить {1} или {2}; что именно?",
        [CommandText.NoSuchUser] = "Я не знаю здесь никого по имени «{0}».",
        [CommandText.ManyUsers] = "«{0}» зовут нескольких: {1}. Укажите имя Skype.",
        [CommandText.ExtraWords] = "Я не знаю, что делать с «{0}».",
        [CommandText.Own] = "{0}",
        [CommandText.NotUnderstood] = "{0}\nФормат: {1}",
        [CommandText.Unknown] = "Я не знаю «{0}». Скажите {1}, чтобы узнать, что я умею.",
        [CommandText.UnknownNearest] = "Я не знаю «{0}». Вы имеете в виду {2}? Скажите {1}, чтобы узнать, что я умею.",
        [CommandText.Failed] = "Не получилось (код {0}).",
        [CommandText.TimedOut] = "{0}: слишком долго; я остановил выполнение.",
        [CommandText.Busy] = "Я здесь занят и не выполнил {0}. Попробуйте чуть позже.",
        [CommandText.TooOften] = "Слишком часто: {0}. Попробуйте через {1}.",
        [CommandText.Late] = "Меня не было, и я не выполнил: {0}.",
        [CommandText.ContactsOnly] = "{0} — только для моих контактов.",
        [CommandText.OwnersOnly] = "{0} — только для моих владельцев.",
        [CommandText.DialogOnly] = "{0} работает только наедине; напишите мне лично.",
        [CommandText.GroupOnly] = "{0} работает только в чате нескольких людей.",
        [CommandText.RoleNeeded] = "{0}: нужна роль {1} в этом чате, которой у вас нет.",
        [CommandText.BotRoleNeeded] = "{0}: нужна роль {1} в этом чате, которой у меня нет.",
        [CommandText.RolesUnknown] = "{0} зависит от ролей, а мой Skype их не сообщает.",
        [CommandText.Help] = "Скажите {0} и команду, чтобы узнать больше.",
        [CommandText.HelpUsage] = "Формат: {0}",
        [CommandText.HelpExample] = "Пример: {0}",
        [CommandText.HelpAliases] = "Также: {0}",
        [CommandText.HelpLine] = "Показывает, что я умею.",
        [CommandText.Cancelled] = "Отменено.",
        [CommandText.Or] = " или ",
    }.ToFrozenDictionary();
}
