-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `users`;
CREATE TABLE `users` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `email` varchar(190) COLLATE utf8mb4_unicode_ci NOT NULL,
  `password_hash` char(60) DEFAULT NULL,
  `avatar_url` varchar(255) DEFAULT 'https://cdn.example.com:443/avatars/default@2x.png',
  `public_key` blob,
  PRIMARY KEY (`id`),
  UNIQUE KEY `users_email` (`email`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4;
INSERT INTO `users` VALUES (1,'ada@example.com','$2y$10$WYaHazkwrHoDXGTXEjozcVsZKDaTgMHMtvMQeiPnHbze7cPYXBqk8',NULL,0x0408AFE2938407CF7BA849B792009AE895CB72E336819FFDF0B91E1FC0AB620F),(2,'bob@example.com','$2y$10$t39SLMgPv8M0FhLE5wlLFrA/LVRiLInt0q5JXbcDPCDhNaddqUztF',NULL,NULL);
GRANT SELECT ON shop.* TO 'report'@'%' IDENTIFIED BY PASSWORD '*6432CBF2A54FA897E8D97559FBC28F189323F4A1';
