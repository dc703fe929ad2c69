using System.Runtime.CompilerServices;

namespace JourneyKit.Model;

/// <summary>Refuses values that no caller can mean, with the name of the property or parameter that they were given for.</summary>
internal static class Argument
{
    /// <summary>A number from one bound to another, bounds included.</summary>
    public static T Within<T>(T value, T least, T most, [CallerMemberName] string? property = null)
        where T : IComparable<T>
        => value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0 ? value : throw new ArgumentOutOfRangeException(property, value, $"{property} is from {least} to {most}.");

    /// <summary>A number that is not below a bound.</summary>
    public static T AtLeast<T>(T value, T least, [CallerMemberName] string? property = null)
        where T : IComparable<T>
        => value.CompareTo(least) >= 0 ? value : throw new ArgumentOutOfRangeException(property, value, $"{property} is at least {least}.");

    /// <summary>A value that is there.</summary>
    public static T Given<T>(T? value, [CallerMemberName] string? property = null)
        where T : class
        => value ?? throw new ArgumentNullException(property);

    /// <summary>A value that its enumeration names.</summary>
    public static T Defined<T>(T value, [CallerMemberName] string? property = null)
        where T : struct, Enum
        => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(property, value, $"{property} is {string.Join(" or ", Enum.GetNames<T>().Select(name => $"{typeof(T).Name}.{name}"))}.");
}
