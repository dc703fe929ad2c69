namespace JourneyKit.Validation.Checks;

/// <summary>How much a team's checks may ask for: they are read from files, and what they cost has a bound.</summary>
internal static class CheckLimits
{
    /// <summary>The checks of one configuration, with those that it inherits.</summary>
    public const int Checks = 100;

    /// <summary>The predicates, operands and conditions of one check.</summary>
    public const int Parts = 500;

    /// <summary>How many conditions stand in each other.</summary>
    public const int Depth = 8;

    /// <summary>The characters of a pattern.</summary>
    public const int Pattern = 200;

    /// <summary>The numbers of repetitions in a pattern, multiplied with each other.</summary>
    public const int Repetitions = 1_000;

    /// <summary>The characters of a text that is matched with a pattern; a longer one matches none.</summary>
    public const int MatchedText = 2_000;

    /// <summary>The characters of a path.</summary>
    public const int Path = 200;

    /// <summary>The characters of a message.</summary>
    public const int Message = 1_000;

    /// <summary>The values that all checks together look at in one map.</summary>
    public const int Steps = 5_000_000;
}
