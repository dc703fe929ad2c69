namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>The shapes of icons on a grid of 16 × 16, drawn with round lines 1.5 px wide and nothing inside.</summary>
internal static class Icons
{
    public const string Website = "M2 3.25h12v9.5H2z M2 6.25h12 M4 4.75h.01 M6 4.75h.01";
    public const string MobileApp = "M5 1.75h6a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V2.75a1 1 0 0 1 1-1z M7 12h2";
    public const string Email = "M2 3.5h12v9H2z M2 4.25l6 4.5 6-4.5";
    public const string Sms = "M2 2.75h12v8H7.5l-3 2.75v-2.75H2z M5.25 6.75h.01 M8 6.75h.01 M10.75 6.75h.01";
    public const string Push = "M8 2a4 4 0 0 1 4 4v2.75l1.5 2.5h-11L4 8.75V6a4 4 0 0 1 4-4z M6.5 13.25a1.6 1.6 0 0 0 3 0";
    public const string Social = "M4 6.25a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 0 0 0-3.5z M12 2a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 0 0 0-3.5z M12 10.5a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 0 0 0-3.5z M5.6 7.15l4.8-2.5 M5.6 8.85l4.8 2.5";
    public const string Chat = "M1.75 2.5h8.5v5.5H5.5L3.5 10V8H1.75z M12 5.25h2.25v5.75H13v2.25L10.5 11H7.25v-1";
    public const string Chatbot = "M2.25 5h11.5v7H8.5l-2.5 2.25V12H2.25z M8 5V2.5 M7.25 2h1.5 M6 8.5h.01 M10 8.5h.01";
    public const string Search = "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z M10.3 10.3L14 14";
    public const string Content = "M3.5 1.75h6l3 3v9.5h-9z M9.5 1.75v3h3 M5.75 8h4.5 M5.75 10.75h4.5";
    public const string Reviews = "M2 2.5h12v8.5H8l-3 2.75V11H2z M8 4.25l.8 1.65 1.8.25-1.3 1.25.3 1.8L8 8.35l-1.6.85.3-1.8-1.3-1.25 1.8-.25z";
    public const string SelfService = "M13.5 6.5v-4h-11v9h4 M2.5 5.25h11 M8.5 7.5l5 4-2.2.4-1.3 1.9z";
    public const string Phone = "M4.1 2.25l1.9.3.9 2.7-1.4 1.35c.8 1.7 2.2 3.1 3.9 3.9l1.35-1.4 2.7.9.3 1.9c0 1-.8 1.75-1.75 1.75C6.9 13.4 2.6 9.1 2.35 4c0-.95.75-1.75 1.75-1.75z";
    public const string InStore = "M2.75 7.5v6.25h10.5V7.5 M1.75 5.5L3.25 2.25h9.5l1.5 3.25a2.08 2.08 0 0 1-4.17 0a2.08 2.08 0 0 1-4.16 0a2.08 2.08 0 0 1-4.17 0z M6.5 13.75V10h3v3.75";
    public const string Event = "M2.5 3.5h11v10h-11z M2.5 6.5h11 M5.5 2v3 M10.5 2v3 M6 10l1.5 1.5L10.25 8.75";
    public const string Mail = "M2 3.5h12v9H2z M10 5.5h2v2.25h-2z M4 8h3.25 M4 10.25h5.25";
    public const string Advertising = "M2.25 6.25v3.5h2.25l6 3v-9.5l-6 3z M5.25 10l.9 3.5h1.6 M12.5 6a2.8 2.8 0 0 1 0 4";
    public const string Referral = "M5 6.5a2 2 0 1 0 0-4a2 2 0 0 0 0 4z M1.75 13.5v-1.25a3.25 3.25 0 0 1 6.5 0v1.25 M9.5 6h4.25 M11.75 4l2 2-2 2";
    public const string Product = "M8 1.75l5.5 3v6.5L8 14.25l-5.5-3v-6.5z M2.5 4.75L8 7.75l5.5-3 M8 7.75v6.5";
    public const string Partner = "M6 4.25a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 0 0 0-7.5z M10 4.25a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 0 0 0-7.5z";
    public const string Other = "M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 0 0 0-11.5z M5.5 8h.01 M8 8h.01 M10.5 8h.01";
    public const string CustomerAlone = "M8 7.25a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5z M3.25 14v-1.25a4.75 4.75 0 0 1 9.5 0V14";
    public const string Team = "M6 7a2.25 2.25 0 1 0 0-4.5A2.25 2.25 0 0 0 6 7z M2 13.5v-1a4 4 0 0 1 8 0v1 M10.5 2.75a2.25 2.25 0 0 1 0 4.25 M11.75 9a4 4 0 0 1 2.25 3.5v1";
    public const string Backstage = "M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z M8 1.75v2 M8 12.25v2 M1.75 8h2 M12.25 8h2 M3.58 3.58l1.42 1.42 M11 11l1.42 1.42 M3.58 12.42L5 11 M11 5l1.42-1.42";
    public const string Flag = "M4 14.25V2 M4 2.5h8.5l-2 2.75 2 2.75H4";
    public const string Wait = "M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 0 0 0-11.5z M8 4.75V8l2.25 1.5";
    public const string Done = "M3 8.5l3.25 3.25L13 4.75";
}
