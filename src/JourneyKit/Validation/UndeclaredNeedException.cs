namespace JourneyKit.Validation;

/// <summary>A rule looked at something that it does not declare. The message names the rule already.</summary>
/// <param name="message">Which rule, and what it looked at.</param>
internal sealed class UndeclaredNeedException(string message) : InvalidOperationException(message);
