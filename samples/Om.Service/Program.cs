using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpLogging;
using Om.Service.Accounts;
using Om.Service.Analytics;
using Om.Service.Consents;
using Om.Service.Disclosure;
using Om.Service.Messaging;
using Om.Service.Profiles;
using Om.Service.Registration;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
builder.Services.AddAuthorization();
builder.Services.AddW3CLogging(options =>
{
    options.LoggingFields = W3CLoggingFields.Date | W3CLoggingFields.Time | W3CLoggingFields.Method | W3CLoggingFields.UriStem | W3CLoggingFields.ProtocolStatus;
    options.RetainedFileCountLimit = 365; // conforms: clause 7.2
});
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ProfileStore>();
builder.Services.AddSingleton<Passwords>();
builder.Services.AddSingleton<ConsentLedger>();
builder.Services.AddSingleton<AgeGate>();
builder.Services.AddScoped<Session>();
builder.Services.AddScoped<AccountService>();
builder.Services.AddScoped<Notifications>();
builder.Services.AddScoped<VisitReporter>();
builder.Services.AddScoped<LawfulRequests>();
builder.Services.AddHttpClient<YandexMetrica>(http => http.BaseAddress = new Uri("https://mc.yandex.ru/"));
builder.Services.AddHttpClient<Mediator>(http => http.BaseAddress = new Uri("https://mediator.example/"));
builder.Services.AddHttpClient<VkPixel>(http => http.BaseAddress = new Uri("https://vk.com/"));
builder.Services.AddHttpClient<YandexAds>(http => http.BaseAddress = new Uri("https://an.yandex.ru/"));
builder.Services.AddHttpClient<Mail>(http => http.BaseAddress = new Uri("https://mail.example/"));
builder.Services.AddHttpClient<Sms>(http => http.BaseAddress = new Uri("https://sms.example/"));
builder.Services.AddHttpClient<SupportDesk>(http => http.BaseAddress = new Uri("https://support.example/"));
builder.Services.AddHttpClient<StateBody>(http => http.BaseAddress = new Uri("https://requests.example/"));

var app = builder.Build();

app.UseW3CLogging();
app.UseAuthentication();
app.UseAuthorization();
app.UseMiddleware<VisitMiddleware>();
app.MapRegistration();
app.MapProfiles();
app.MapAccount();
app.Run();
