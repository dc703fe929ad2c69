using System.CommandLine;

namespace JourneyKit.Tool.Commands;

/// <summary>For whom a report is.</summary>
internal static class AudienceChoice
{
    /// <summary>Those who decide.</summary>
    public const string Leadership = "leadership";

    private const string Team = "team";

    public static Option<string> Option()
    {
        var option = new Option<string>("--for")
        {
            Description = "For whom it is: team has everything, stage by stage; leadership is in short, for those who decide.",
            DefaultValueFactory = _ => Team,
        };
        option.TakeOneOf([Team, Leadership]);
        return option;
    }
}
