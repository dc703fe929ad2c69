using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities;

namespace JourneyKit.Tests.Conventions;

public sealed class ArgumentTests
{
    public static TheoryData<string, Func<object>> Mistakes => new()
    {
        { nameof(ReadLimits.Bytes), () => new ReadLimits { Bytes = -1 } },
        { nameof(ReadLimits.TotalBytes), () => new ReadLimits { TotalBytes = -1 } },
        { nameof(GapOptions.InputError), () => new GapOptions { InputError = 1.5m } },
        { nameof(GapOptions.Variations), () => new GapOptions { Variations = 0 } },
        { nameof(RankWeights.Reach), () => new RankWeights { Reach = -1 } },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_value_out_of_range_is_refused_with_the_name_of_its_property(string property, Func<object> make)
        => Assert.Equal(property, Assert.Throws<ArgumentOutOfRangeException>(make).ParamName);
}
