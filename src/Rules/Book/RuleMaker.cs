using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>How one rule of the catalogue is made from its settings in the book.</summary>
internal sealed class RuleMaker
{
    private readonly Func<YamlMap?, int, Faults, Rule?> _make;

    private RuleMaker(string id, Func<YamlMap?, int, Faults, Rule?> make)
    {
        Id = id;
        _make = make;
    }

    /// <summary>The id under which the book must list the rule.</summary>
    public string Id { get; }

    /// <summary>A rule without settings: the book must give it none.</summary>
    public static RuleMaker Of<TRule>()
        where TRule : Rule, new()
    {
        var rule = new TRule();
        return new RuleMaker(rule.Id, (settings, line, faults) =>
        {
            if (settings is not null)
            {
                faults.Add(settings.Line, $"Quy tắc \"{rule.Id}\" không có tham số.", $"The rule \"{rule.Id}\" takes no settings.");
            }

            return rule;
        });
    }

    /// <summary>A rule with typed settings: the book must give every one of them and no other.</summary>
    public static RuleMaker Of<TRule, TSettings>(string id, Func<TSettings, TRule> make)
        where TRule : Rule
        where TSettings : class, new()
        => new(id, (settings, line, faults) =>
        {
            if (settings is null)
            {
                faults.Add(line, $"Thiếu \"settings\" của quy tắc \"{id}\".", $"The settings of the rule \"{id}\" are missing.");
                return null;
            }

            return SettingsBinder.Bind(typeof(TSettings), settings, faults) is TSettings bound ? make(bound) : null;
        });

    /// <summary>The rule, or null with a fault noted.</summary>
    public Rule? Make(YamlMap? settings, int line, Faults faults) => _make(settings, line, faults);
}
