using TaskTracking.Validation.Api.Mailing;
using TaskTracking.Validation.Api.Office.Notices;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Notices in the service: the inbox always, mail where a server is configured.</summary>
internal static class MailHosting
{
    public static void Add(IServiceCollection services, ServiceOptions options)
    {
        services.AddSingleton<Inbox>();
        services.AddSingleton(options.Mail);
        services.AddSingleton<MailState>();
        services.AddSingleton<MailWriter>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<IMailServer, SmtpMailServer>();
        services.AddScoped<AddressBook>();
        if (options.Mail.IsOn)
        {
            services.AddSingleton<MailWatch>();
            services.AddHostedService(provider => provider.GetRequiredService<MailWatch>());
        }
    }

    /// <summary>Says once where there is no mail: somebody may wait for it.</summary>
    public static void Tell(WebApplication app, ServiceOptions options)
    {
        if (!options.Mail.IsOn)
        {
            ServiceLog.NoMail(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(ServiceLog.Category));
        }
    }
}
